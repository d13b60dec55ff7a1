import type { ReactNode } from 'react';
import type { EntryView, FilmVersion } from '../../api/shapes';
import { VerdictList } from '../../patterns/verdict-list';
import { MediaProgress } from './media-progress';

/** The newest film's technical check: how far it is, or what it found. */
export function CurrentVerdict({
  entry,
  version,
}: {
  readonly entry: Pick<EntryView, 'entryId' | 'phase' | 'needsAttention'>;
  readonly version: FilmVersion;
}): ReactNode {
  if (entry.phase === 'media-check' && !entry.needsAttention) return <MediaProgress entryId={entry.entryId} />;
  const busy = entry.phase === 'submission' || entry.phase === 'media-check';
  return <VerdictList verdict={busy ? null : version.verdict} findings={version.findings} />;
}
