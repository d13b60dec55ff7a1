import type { IssueList } from './issue-list';
import type { BookPlan } from './read-plan';
import { isRecord, readIdList, readList } from './read-values';
import type { InteractionTieStep, ScoreBook } from './score-book';

const STEPS: readonly unknown[] = ['unique-verified-voters', 'earlier-attainment', 'public-lot'];

/** The chain by which equal interactions are told apart, the lot that was drawn, and whether jury winners may win; each only where the book tells of it. */
export function readInteractionTies(
  raw: Readonly<Record<string, unknown>>,
  plan: BookPlan,
  issues: IssueList,
): Pick<ScoreBook, 'interactionTieChain' | 'interactionLot' | 'juryWinnersMayWin'> {
  const { interactionTieChain: chain, interactionLot: lot, juryWinnersMayWin } = raw;
  if (juryWinnersMayWin !== undefined && typeof juryWinnersMayWin !== 'boolean')
    issues.shape('juryWinnersMayWin', { vi: 'true hoặc false', en: 'true or false' });
  return {
    ...(chain === undefined ? {} : { interactionTieChain: readChain(chain, issues) }),
    ...(lot === undefined ? {} : { interactionLot: readLot(lot, plan, issues) }),
    ...(typeof juryWinnersMayWin === 'boolean' ? { juryWinnersMayWin } : {}),
  };
}

function readChain(value: unknown, issues: IssueList): readonly InteractionTieStep[] {
  const steps = readList(value, 'interactionTieChain', issues);
  if (!steps.every((step) => STEPS.includes(step)))
    issues.shape('interactionTieChain', {
      vi: 'các bước phân định lượt tương tác bằng nhau',
      en: 'steps that tell equal interactions apart',
    });
  return steps as readonly InteractionTieStep[];
}

function readLot(value: unknown, plan: BookPlan, issues: IssueList): NonNullable<ScoreBook['interactionLot']> {
  const lot = isRecord(value) ? value : {};
  const entries = readIdList(lot['entries'], 'interactionLot.entries', issues);
  const { source, seed } = lot;
  for (const entry of entries.filter((one) => !plan.entries.includes(one)))
    issues.add('unknown-entry', 'interactionLot.entries', `không có tác phẩm ${entry}`, `there is no entry ${entry}`);
  if (typeof source !== 'string' || typeof seed !== 'string')
    issues.shape('interactionLot', { vi: 'nguồn và số bốc thăm', en: 'a source and the numbers drawn' });
  return { entries, source: String(source), seed: String(seed) };
}
