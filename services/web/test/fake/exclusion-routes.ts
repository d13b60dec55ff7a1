import { awardRoutes, ContestError, type EntryId } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Given, Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import type { World } from './world';

type View = Reply<'listExclusions'>;
type Comparison = Reply<'previewExclusion'>;
type Target = Given<'previewExclusion'>['body'];

/** Motions not to count sheets. Without the sheets of the third film the third prize goes to the fourth. */
export function mountExclusions(app: Express, world: World): void {
  let motions: View['motions'] = [];
  const view = (): View => ({
    mayChange: world.council.decision === null && world.council.draft === null,
    votesNeeded: world.meetings.get('council')?.meeting ? 2 : null,
    leaveOutBelowPercent: 80,
    jurors: world.council.ranking[0]!.sheets.map(({ jurorId, jurorName }, place) => ({
      jurorId,
      name: jurorName,
      sealed: place === 4 ? 3 : 8,
      owed: 8,
      mayLeaveOut: place === 4,
      sheets: world.council.ranking
        .slice(0, place === 4 ? 3 : 8)
        .map(({ entryId, code }) => ({ entryId, code, watchedShare: 0.4 })),
    })),
    motions,
  });
  const change = (motionId: string, part: Partial<View['motions'][number]>): View => {
    motions = motions.map((one) => (one.motionId === motionId ? { ...one, ...part } : one));
    const carried = motions.filter(({ state }) => state === 'carried');
    world.council = {
      ...world.council,
      ranking: world.council.ranking.map((row) => ({
        ...row,
        sheets: row.sheets.map((sheet) => {
          const isOut = carried.some(
            ({ jurorId, entryId }) => jurorId === sheet.jurorId && (entryId ?? row.entryId) === row.entryId,
          );
          if (sheet.total === null) return sheet;
          return { ...sheet, state: isOut ? ('excluded' as const) : ('valid' as const) };
        }),
      })),
    };
    return view();
  };
  const compare = (target: Target): Comparison => compareFake(world, target);

  mount(app, awardRoutes.listExclusions, view);
  mount(app, awardRoutes.previewExclusion, ({ body }) => compare(body));
  mount(app, awardRoutes.proposeExclusion, ({ body, who }) => {
    const juror = view().jurors.find(({ jurorId }) => jurorId === body.jurorId);
    const act = { byName: who.name, atMs: Date.now() };
    const motion = { ...body, motionId: `exclusion-${motions.length}`, jurorName: juror?.name ?? '', ...act };
    motions = [...motions, { ...motion, state: 'proposed', vote: null, undone: null, comparison: compare(body) }];
    return view();
  });
  mount(app, awardRoutes.voteExclusion, ({ body, who }) => {
    if (!world.council.quorum.met) throw new ContestError('quorum-missing');
    const vote = { for: body.for, against: body.against, needed: 2, byName: who.name, atMs: Date.now() };
    return change(body.motionId, { vote, state: body.for >= 2 ? 'carried' : 'rejected' });
  });
  mount(app, awardRoutes.undoExclusion, ({ body, who }) => {
    const undone = { reason: body.reason, byName: who.name, atMs: Date.now() };
    return change(body.motionId, { undone, state: 'undone', comparison: null });
  });
}

function compareFake({ council: { ranking } }: World, { entryId }: Target): Comparison {
  const touched = ranking.slice(0, 3).map((row) => row.entryId);
  const sheets = entryId === null ? touched : [entryId as EntryId];
  return {
    countedHash: 'a'.repeat(64),
    excludedHash: 'b'.repeat(64),
    sheets,
    rows: ranking.map(({ entryId: id, code, title, rank, score, validSheets, proposedPrizeId }, place) => {
      const counted = { rank, score, validSheets, status: 'ranked' as const, prizeId: proposedPrizeId };
      const isTouched = sheets.includes(id);
      const moved = place === 2 ? { rank: 4, prizeId: 'third' } : place === 3 ? { rank: 3, prizeId: 'second' } : {};
      const excluded = { ...counted, ...moved, validSheets: validSheets - (isTouched ? 1 : 0) };
      return { entryId: id, code, title, isTouched, counted, excluded };
    }),
    borders: [
      { prizeId: 'second', added: [ranking[3]!.entryId], removed: [ranking[2]!.entryId] },
      { prizeId: 'third', added: [ranking[2]!.entryId], removed: [ranking[3]!.entryId] },
    ],
    tiesExcluded: [],
  };
}
