import type { Projection, TimelineRow } from './entry-record';

/** What changes in an entry when its workflow tells of a revision; null when it was told before. */
export type ProjectionChange = {
  readonly projection: Projection | null;
  readonly timeline: readonly TimelineRow[] | null;
};

/**
 * Takes in a revision in whatever order it comes: only a newer one changes the state, an older one still fills its gap in the timeline.
 */
export function applyProjection(
  entry: { readonly revision: number; readonly timeline: readonly TimelineRow[] },
  told: Projection & { readonly atMs: number },
): ProjectionChange {
  const { atMs, ...projection } = told;
  const known = entry.timeline.some((row) => row.revision === told.revision);
  return {
    projection: told.revision > entry.revision ? projection : null,
    timeline:
      known || told.waitingFor === null
        ? null
        : [
            ...entry.timeline,
            { revision: told.revision, atMs, phase: told.outcome ?? told.phase, text: told.waitingFor },
          ].sort((one, other) => one.revision - other.revision),
  };
}
