import type { nextViewings } from '@hoithi/contracts';
import { planNextViewings, type ViewingPlan } from '@hoithi/scoring';
import type { z } from 'zod';
import type { Award } from '../award';
import { readWorkingBook } from './read-working-book';

type NextViewings = z.input<typeof nextViewings>;

/** Within this many points of the stated confidence the word is "nearly". */
const NEARLY_PERCENT = 15;

/**
 * Pairs for the secretary to ask for, and one word on how sure the result is. Before the lock no mark, rank or border
 * leaves the service; the pairs go by code, not by use, so that their order tells nothing. A secretary who is also a juror
 * of the contest gets nothing.
 */
export async function showNextViewings(
  award: Award,
  of: { readonly contestId: string; readonly userId: string },
): Promise<NextViewings> {
  const { contestId } = of;
  const { jury } = award.contests.get(contestId).definition;
  const nothing = { owedSheets: 0, confidence: null, stopAtPercent: jury.stopAtConfidencePercent, viewings: [] };
  if ((await award.database.locks.exists({ _id: contestId })) !== null) return { ...nothing, state: 'locked' };
  await award.conflicts.look(contestId);
  const working = await readWorkingBook(award, contestId);
  const { book, assigned, barred, jurors, numberOf, codeOf } = working;
  if (jurors.some(({ jurorId }) => jurorId === of.userId)) return { ...nothing, state: 'withheld' };
  const plan = planNextViewings({
    book,
    assignments: { assigned, barred },
    confidencePercent: jury.stopAtConfidencePercent,
    budget: jurors.length * jury.furtherViewingsPerJuror,
  });
  const jurorOf = new Map(jurors.map((juror) => [numberOf.get(juror.jurorId), juror]));
  const entryOf = new Map([...codeOf].map(([entryId, code]) => [code, entryId]));
  const cards = await award.cards(contestId, [
    ...new Set(plan.viewings.flatMap(({ entry }) => entryOf.get(entry) ?? [])),
  ]);
  const viewings = plan.viewings.flatMap(({ juror, entry }) => {
    const person = jurorOf.get(juror);
    const entryId = entryOf.get(entry);
    if (person === undefined || entryId === undefined) return [];
    const title = cards.get(entryId)?.title ?? entry;
    return [{ jurorId: person.jurorId, jurorName: person.name, entryId, code: entry, title }];
  });
  return {
    ...nothing,
    state: plan.state,
    owedSheets: plan.owed.length,
    confidence: wordOf(plan, jury.stopAtConfidencePercent),
    viewings: viewings.toSorted((a, b) => (`${a.code} ${a.jurorName}` < `${b.code} ${b.jurorName}` ? -1 : 1)) as never,
  };
}

function wordOf({ state, confidencePercent }: ViewingPlan, stopAtPercent: number): NextViewings['confidence'] {
  if (state === 'first-round-open' || confidencePercent === null) return null;
  if (state === 'sure') return 'sure';
  return confidencePercent >= stopAtPercent - NEARLY_PERCENT ? 'nearly' : 'not-yet';
}
