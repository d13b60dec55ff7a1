const HOUR_MS = 3_600_000;
/** From here on a film that is sent back can hardly be replaced in time. */
const NEAR_MS = 6 * HOUR_MS;

type Checked = {
  readonly version: number;
  readonly nowMs: number;
  readonly closeAtMs: number;
  readonly rerun: boolean;
};

/**
 * Which film is checked first when all workers are busy: 1 before 5, as Temporal counts. A repaired film shortly before the close has no
 * time to lose, then any repaired film, then first films; a check that staff repeat comes after those whom somebody waits for.
 */
export function mediaPriority({ version, nowMs, closeAtMs, rerun }: Checked): number {
  if (rerun) return 4;
  if (version > 1) return closeAtMs - nowMs <= NEAR_MS ? 1 : 2;
  return 3;
}
