import type { SheetChanges } from '../src/judging/merge-changes';

/** What a device tells of a sheet: marks set at one instant, and nothing else unless the test says so. */
export function changesOf({
  marks = {},
  setAtMs = Date.now(),
  baseAtMs = null,
  ...more
}: Partial<Omit<SheetChanges, 'marks'>> & {
  readonly marks?: Readonly<Record<string, number | null>>;
  readonly setAtMs?: number;
  readonly baseAtMs?: number | null;
}): SheetChanges {
  return {
    deviceId: 'device-phone',
    note: null,
    watched: [],
    durationMs: null,
    position: null,
    visit: null,
    timeNotes: [],
    ...more,
    marks: Object.fromEntries(
      Object.entries(marks).map(([criterionId, mark]) => [criterionId, { mark, setAtMs, baseAtMs }]),
    ),
  };
}
