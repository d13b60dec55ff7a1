import type { ClipFailure } from '@hoithi/contracts';
import type { MediaVerdict } from '@hoithi/media';

/** What the sentence of a finding says of a contest is not true of a clip; these get words of their own on the page. */
const OWN_WORDS: readonly string[] = ['DURATION_SHORT', 'DURATION_LONG', 'TOO_LARGE', 'VIDEO_CODEC', 'RESOLUTION'];

/** Why a clip cannot be fingerprinted: the first finding that stopped it. */
export function clipFailure({ findings, verdict }: MediaVerdict): ClipFailure {
  const stopping = findings.find(({ severity }) => severity === 'must-fix') ?? findings[0];
  if (stopping === undefined) return { code: verdict, text: null };
  const { code, text } = stopping;
  return { code, text: OWN_WORDS.includes(code) ? null : { ...text } };
}
