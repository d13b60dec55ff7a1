import { canonicalJson, planNextViewings, sha256Hex, type ViewingPlan } from '@hoithi/scoring';
import type { Award } from '../award';
import type { ViewingDuty } from '../store/viewing-round';
import { readWorkingBook, type WorkingBook } from './read-working-book';

export type PlannedViewings = {
  readonly working: WorkingBook;
  readonly plan: ViewingPlan;
  /** The plan's pairs by account and entry, in an order that tells nothing of their use. */
  readonly viewings: readonly ViewingDuty[];
  /** The same pairs have the same id; null where there are none. */
  readonly planId: string | null;
};

/** What judging should do next by the marks of now. It has to be asked before the lock. */
export async function planViewings(award: Award, contestId: string): Promise<PlannedViewings> {
  const working = await readWorkingBook(award, contestId);
  const { book, assigned, barred, jurors, numberOf, codeOf, contest, further } = working;
  const { stopAtConfidencePercent, furtherViewingsPerJuror } = contest.definition.jury;
  const given = (jurorId: string): number => further.filter((viewing) => viewing.jurorId === jurorId).length;
  const plan = planNextViewings({
    book,
    assignments: { assigned, barred },
    confidencePercent: stopAtConfidencePercent,
    capacity: new Map(
      jurors.map(({ jurorId }) => [numberOf.get(jurorId) ?? '', furtherViewingsPerJuror - given(jurorId)]),
    ),
  });
  const jurorOf = new Map(jurors.map(({ jurorId }) => [numberOf.get(jurorId), jurorId]));
  const entryOf = new Map([...codeOf].map(([entryId, code]) => [code, entryId]));
  const key = ({ jurorId, entryId }: ViewingDuty): string => `${codeOf.get(entryId) ?? ''} ${jurorId}`;
  const viewings = plan.viewings
    .flatMap(({ juror, entry }) => {
      const jurorId = jurorOf.get(juror);
      const entryId = entryOf.get(entry);
      return jurorId === undefined || entryId === undefined ? [] : [{ jurorId, entryId }];
    })
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const planId = viewings.length === 0 ? null : sha256Hex(canonicalJson({ contestId, viewings })).slice(0, 32);
  return { working, plan, viewings, planId };
}
