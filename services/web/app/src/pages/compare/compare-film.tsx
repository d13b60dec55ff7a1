import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api';
import { ErrorPanel } from '../../patterns/error-panel';
import { PageSkeleton } from '../../patterns/page-skeleton';
import type { SheetRef } from '../../sheets/patch-store';
import { CompareColumn } from './compare-column';

/** One film of the tray, once its sheet has come. */
export function CompareFilm({
  of,
  locked,
  onPlay,
  onTakeOut,
}: {
  readonly of: SheetRef;
  readonly locked: boolean;
  readonly onPlay: (film: HTMLVideoElement) => void;
  readonly onTakeOut: () => void;
}): ReactNode {
  const { contestId, entryId } = of;
  const ballot = useApi('getBallot', { params: { contestId, entryId } });
  if (ballot.data) {
    return <CompareColumn of={of} ballot={ballot.data} locked={locked} onPlay={onPlay} onTakeOut={onTakeOut} />;
  }
  return ballot.error ? <ErrorPanel error={ballot.error} onRetry={() => void ballot.refetch()} /> : <PageSkeleton />;
}
