import type { Contest } from '@hoithi/contest';
import { canonicalJson, pairOf, planPanels, type PanelPlan } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import { barsFromJudging } from '../judging/conflict-bars';
import type { JudgingDuties } from '../judging/read-duties';
import type { Conflict } from '../store/conflict';

export type PanelProposal = { readonly planId: string; readonly plan: PanelPlan };

/**
 * The balanced plan that fits the jury, the films and the conflicts of now (O16): nobody where there is a conflict that the secretary
 * has not ruled out, or where a juror stood aside; whatever is sealed, begun, taken over or viewed further stays. Null where everybody judges everything.
 */
export function proposePanels(
  contest: Contest,
  of: { readonly judging: JudgingDuties; readonly conflicts: readonly Conflict[] },
): PanelProposal | null {
  const { assignment, panelSize = 0 } = contest.definition.jury;
  if (assignment !== 'balanced') return null;
  const { ballots, sheets, jurors, duties, further } = of.judging;
  const barred = new Set([
    ...of.conflicts.filter(barsFromJudging).map(({ entryId, jurorId }) => pairOf(entryId, jurorId)),
    ...sheets
      .filter(({ state, moved }) => state === 'recused' || moved != null)
      .map(({ entryId, jurorId }) => pairOf(entryId, jurorId)),
  ]);
  const fixed = new Set([
    ...sheets.filter(isBegun).map(({ entryId, jurorId }) => pairOf(entryId, jurorId)),
    ...sheets.flatMap(({ entryId, moved }) => (moved == null ? [] : [pairOf(entryId, moved.toJurorId)])),
    ...further.map(({ entryId, jurorId }) => pairOf(entryId, jurorId)).filter((pair) => !barred.has(pair)),
  ]);
  const standing = ballots.map(({ entryId }) => {
    const panel = duties.jurorsOf(entryId).filter((jurorId) => !barred.has(pairOf(entryId, jurorId)));
    return [entryId, panel] as const;
  });
  const plan = planPanels({
    films: ballots.map(({ entryId }) => entryId),
    jurors: jurors.map(({ jurorId }) => jurorId).toSorted(),
    size: panelSize,
    barred,
    standing: new Map(standing),
    fixed,
    seed: contest.id,
  });
  const content = canonicalJson([...plan.panels].map(([entryId, jurorIds]) => ({ entryId, jurorIds })));
  return { planId: createHash('sha256').update(content).digest('hex').slice(0, 32), plan };
}

/** An empty draft only says that the film was opened. */
const isBegun = ({ state, marks, moved }: JudgingDuties['sheets'][number]): boolean =>
  moved == null && (state === 'sealed' || (state === 'draft' && Object.keys(marks).length > 0));
