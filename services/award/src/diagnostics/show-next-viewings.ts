import type { nextViewings } from '@hoithi/contracts';
import type { ViewingPlan } from '@hoithi/scoring';
import type { z } from 'zod';
import type { Award } from '../award';
import type { ViewingDuty, ViewingRound } from '../store/viewing-round';
import { planViewings, type PlannedViewings } from './plan-viewings';

type NextViewings = z.input<typeof nextViewings>;

/** Within this many points of the stated confidence the word is "nearly". */
const NEARLY_PERCENT = 15;

/**
 * Pairs for the secretary to make duties, and one word on how sure the result is. Before the lock no mark, rank or border
 * leaves the service; the pairs go by code, not by use, so that their order tells nothing. A secretary who is also a juror
 * of the contest gets nothing.
 */
export async function showNextViewings(
  award: Award,
  of: { readonly contestId: string; readonly userId: string },
): Promise<NextViewings> {
  const { contestId } = of;
  const stopAtPercent = award.contests.get(contestId).definition.jury.stopAtConfidencePercent;
  const nothing = { owedSheets: 0, confidence: null, stopAtPercent, planId: null, viewings: [], rounds: [] };
  if ((await award.database.locks.exists({ _id: contestId })) !== null) return { ...nothing, state: 'locked' };
  await award.conflicts.look(contestId);
  const planned = await planViewings(award, contestId);
  const { working, plan, viewings, planId } = planned;
  if (working.jurors.some(({ jurorId }) => jurorId === of.userId)) return { ...nothing, state: 'withheld' };
  const rounds = await award.database.viewingRounds.find({ contestId }).sort({ atMs: 1 }).lean<ViewingRound[]>().exec();
  const name = await naming(award, planned, [...viewings, ...rounds.flatMap((round) => round.viewings)]);
  return {
    state: plan.state,
    owedSheets: plan.owed.length,
    confidence: wordOf(plan, stopAtPercent),
    stopAtPercent,
    planId,
    viewings: viewings.map(name),
    rounds: rounds.map(({ atMs, byName, viewings: given }) => ({ atMs, byName, viewings: given.map(name) })),
  };
}

async function naming(
  award: Award,
  { working }: PlannedViewings,
  viewings: readonly ViewingDuty[],
): Promise<(viewing: ViewingDuty) => NextViewings['viewings'][number]> {
  const { contest, jurors, codeOf } = working;
  const cards = await award.cards(contest.id, [...new Set(viewings.map(({ entryId }) => entryId))]);
  const nameOf = new Map(jurors.map(({ jurorId, name }) => [jurorId, name]));
  return ({ jurorId, entryId }) => {
    const code = codeOf.get(entryId) ?? cards.get(entryId)?.code ?? entryId;
    const title = cards.get(entryId)?.title ?? code;
    return { jurorId, jurorName: nameOf.get(jurorId) ?? '', entryId, code, title } as never;
  };
}

function wordOf({ state, confidencePercent }: ViewingPlan, stopAtPercent: number): NextViewings['confidence'] {
  if (state === 'first-round-open' || confidencePercent === null) return null;
  if (state === 'sure') return 'sure';
  return confidencePercent >= stopAtPercent - NEARLY_PERCENT ? 'nearly' : 'not-yet';
}
