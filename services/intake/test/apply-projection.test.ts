import fc from 'fast-check';
import { applyProjection } from '../src/entry/apply-projection';
import type { Projection, TimelineRow } from '../src/entry/entry-record';

const told = (revision: number, given: Partial<Projection> = {}): Projection & { atMs: number } => ({
  phase: 'screening',
  outcome: null,
  prizeId: null,
  revision,
  waitingFor: { vi: `bước ${revision}`, en: `step ${revision}` },
  untilMs: null,
  owner: 'screeners',
  needsAttention: false,
  atMs: 1_000 + revision,
  ...given,
});

function takeAll(facts: readonly (Projection & { atMs: number })[]): {
  revision: number;
  timeline: readonly TimelineRow[];
} {
  let entry: { revision: number; timeline: readonly TimelineRow[] } = { revision: 0, timeline: [] };
  for (const fact of facts) {
    const { projection, timeline } = applyProjection(entry, fact);
    entry = { revision: projection?.revision ?? entry.revision, timeline: timeline ?? entry.timeline };
  }
  return entry;
}

describe('what a workflow tells of an entry', () => {
  it('comes to the same whatever the order and however often it is delivered', () => {
    const deliveries = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(deliveries, (revisions) => {
        const shuffled = takeAll(revisions.map((revision) => told(revision)));
        const inOrder = takeAll(
          [...new Set(revisions)].sort((one, other) => one - other).map((revision) => told(revision)),
        );
        expect(shuffled).toEqual(inOrder);
      }),
    );
  });

  it('does not go back to an older state', () => {
    const { projection, timeline } = applyProjection({ revision: 5, timeline: [] }, told(4));
    expect(projection).toBeNull();
    expect(timeline).toHaveLength(1);
  });

  it('changes nothing when it was told before', () => {
    const first = applyProjection({ revision: 0, timeline: [] }, told(1));
    expect(applyProjection({ revision: 1, timeline: first.timeline ?? [] }, told(1))).toEqual({
      projection: null,
      timeline: null,
    });
  });
});
