import { readUint64, requireBytes, type Box } from './box';
import { ContainerDefectError, type ContainerDefect } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';
import { tableBomb } from './sample-times';

type Edit = {
  readonly lengthMs: number;
  /** -1 = an empty edit: nothing is shown for `lengthMs`. */
  readonly mediaStart: number;
  /** 0 = one picture stands still for `lengthMs`. */
  readonly rate: number;
};

type EditListInput = {
  readonly elst: Box | undefined;
  readonly movieTimescale: number;
  readonly mediaTimescale: number;
  readonly mediaMs: number;
  /** Largest display delay; an edit usually starts at it, and the last picture ends that much later. */
  readonly displayDelayMs: number;
};

export type EditedTime = {
  readonly playedMs: number;
  /** Time in which nothing is shown; it counts to the length of the movie, not to that of the track. */
  readonly emptyMs: number;
  readonly defects: readonly ContainerDefect[];
};

/** A film may begin with some seconds of sound over nothing; beyond this, an empty edit is invented playing time. */
const EMPTY_EDIT_MS = 10_000;

/** A header may be a little off, or count the sound that ends after the picture; this is more than any honest writer's. */
export const claimSlackMs = (mediaMs: number): number => Math.max(2_000, mediaMs * 0.02);

/** Playing time after the edit list. Trimming is normal; empty, repeated or overlong edits are DURATION_MISMATCH. */
export function applyEditList({
  elst,
  movieTimescale,
  mediaTimescale,
  mediaMs,
  displayDelayMs,
}: EditListInput): EditedTime {
  const edits = elst ? readEdits(elst, movieTimescale) : [];
  if (edits.length === 0) return { playedMs: mediaMs, emptyMs: 0, defects: [] };
  // A film in fragments has no length yet when its header is written: its one edit, behind the empty one of a late start, says 0.
  const shows = edits.filter(({ mediaStart }) => mediaStart >= 0).length;
  let [played, empty, promised] = [0, 0, 0];
  for (const edit of edits) {
    if (edit.mediaStart < 0) {
      empty += edit.lengthMs;
      continue;
    }
    const available = Math.max(0, mediaMs + displayDelayMs - (edit.mediaStart * 1000) / mediaTimescale);
    const length = edit.lengthMs === 0 && shows === 1 ? available : edit.lengthMs;
    promised += length;
    played += edit.rate === 0 ? 0 : Math.min(length, available);
  }
  return {
    playedMs: Math.min(played, mediaMs),
    emptyMs: empty,
    defects: [
      ...mismatch({ reason: 'empty-edit', slackMs: EMPTY_EDIT_MS, measuredMs: empty, requiredMs: 0 }),
      ...mismatch({
        reason: 'declared-duration',
        slackMs: claimSlackMs(mediaMs),
        measuredMs: promised,
        requiredMs: played,
      }),
      ...mismatch({
        reason: 'repeated-edits',
        slackMs: claimSlackMs(mediaMs),
        measuredMs: played,
        requiredMs: mediaMs,
      }),
    ],
  };
}

type Mismatch = {
  readonly reason: 'empty-edit' | 'declared-duration' | 'repeated-edits';
  readonly slackMs: number;
  readonly measuredMs: number;
  readonly requiredMs: number;
};

function mismatch({ reason, slackMs, measuredMs, requiredMs }: Mismatch): readonly ContainerDefect[] {
  if (measuredMs - requiredMs <= slackMs) return [];
  return [{ code: 'DURATION_MISMATCH', reason, measured: seconds(measuredMs), required: seconds(requiredMs) }];
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function readEdits(elst: Box, movieTimescale: number): readonly Edit[] {
  const view = requireBytes(elst, 8);
  const large = view.getUint8(0) === 1;
  const count = view.getUint32(4);
  const entryBytes = large ? 20 : 12;
  if (count * entryBytes > elst.payload.length - 8) throw tableBomb('elst', count);
  if (count > CONTAINER_LIMITS.editListEntries) {
    throw new ContainerDefectError({
      code: 'SUSPICIOUS',
      reason: 'table-bomb',
      measured: `elst ${count}`,
      required: `<= ${CONTAINER_LIMITS.editListEntries}`,
    });
  }
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * entryBytes;
    const length = large ? readUint64(view, at) : view.getUint32(at);
    const negative = view.getInt32(at + (large ? 8 : 4)) < 0;
    const start = large ? readUint64(view, at + 8) : view.getUint32(at + 4);
    return {
      lengthMs: (length * 1000) / movieTimescale,
      mediaStart: negative ? -1 : start,
      rate: view.getInt16(at + entryBytes - 4),
    };
  });
}
