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
 * Which film is checked first when all workers are busy: 1 before 5, as Temporal counts. A repaired film shortly before its close has no
 * time to lose, then any other repaired film and first films shortly before their close, then first films that have time; a check that
 * staff repeat comes after those whom somebody waits for.
 */
export function mediaPriority({ version, nowMs, closeAtMs, rerun }: Checked): number {
  if (rerun) return 4;
  const isRepaired = version > 1;
  const isNear = closeAtMs - nowMs <= NEAR_MS;
  if (isRepaired && isNear) return 1;
  return isRepaired || isNear ? 2 : 3;
}
