import type { IssueList } from './issue-list';
import { markScale } from './mark-scale';
import { isRecord, readCount, readId, readIdList, readList } from './read-values';
import { requireExact } from './require-exact';
import type { BookPrize, Criterion, ScoreBook, SheetTieStep } from './score-book';

/** Everything of a book that sheets, counts and settlements are judged against. */
export type BookPlan = Omit<
  ScoreBook,
  'sheets' | 'interaction' | 'settled' | 'interactionTieChain' | 'interactionLot' | 'juryWinnersMayWin'
>;

export function readPlan(raw: Readonly<Record<string, unknown>>, issues: IssueList): BookPlan {
  const plan = {
    contest: readId(raw['contest'], 'contest', issues),
    step: readStep(raw['step'], issues),
    rubric: readRubric(raw['rubric'], issues),
    minimumSheets: readCount(raw['minimumSheets'], 'minimumSheets', issues),
    minimumForPrize: readPoints(raw['minimumForPrize'], 'minimumForPrize', issues),
    prizes: readPrizes(raw['prizes'], issues),
    entries: readIdList(raw['entries'], 'entries', issues),
    jurors: readIdList(raw['jurors'], 'jurors', issues),
    ...(raw['tieSteps'] === undefined ? {} : { tieSteps: readTieSteps(raw['tieSteps'], issues) }),
  };
  requireExact(plan, issues);
  return plan;
}

function readStep(value: unknown, issues: IssueList): number {
  if (typeof value === 'number' && markScale(value) !== null) return value;
  issues.add(
    'step-unusable',
    'step',
    'bước điểm phải là số dương, tối đa 1000, không quá 4 chữ số thập phân',
    'the step must be a positive number up to 1000 with at most 4 decimals',
  );
  return 1;
}

function readPoints(value: unknown, path: string, issues: IssueList): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  issues.shape(path, { vi: 'số điểm không âm', en: 'a number of points, zero or more' });
  return 0;
}

function readRubric(value: unknown, issues: IssueList): readonly Criterion[] {
  const rows = readList(value, 'rubric', issues);
  if (rows.length === 0) issues.shape('rubric', { vi: 'ít nhất một tiêu chí', en: 'at least one criterion' });
  const criteria = rows.map((row, index) => {
    const path = `rubric[${index}]`;
    const record = isRecord(row) ? row : {};
    const max = record['max'];
    const usable = typeof max === 'number' && max > 0 && max <= 100_000;
    if (!usable)
      issues.shape(`${path}.max`, { vi: 'số điểm dương, tối đa 100000', en: 'a positive number up to 100000' });
    return { id: readId(record['id'], `${path}.id`, issues), max: usable ? max : 1 };
  });
  readIdList(
    criteria.map((criterion) => criterion.id),
    'rubric',
    issues,
  );
  return criteria;
}

function readPrizes(value: unknown, issues: IssueList): readonly BookPrize[] {
  const prizes = readList(value, 'prizes', issues).map((row, index) => {
    const path = `prizes[${index}]`;
    const record = isRecord(row) ? row : {};
    return {
      id: readId(record['id'], `${path}.id`, issues),
      count: readCount(record['count'], `${path}.count`, issues),
      value: readCount(record['value'] ?? 0, `${path}.value`, issues),
    };
  });
  readIdList(
    prizes.map((prize) => prize.id),
    'prizes',
    issues,
  );
  return prizes;
}

const TIE_STEPS = new Set<string>(['criteria-by-weight', 'head-to-head'] satisfies readonly SheetTieStep[]);

function readTieSteps(value: unknown, issues: IssueList): readonly SheetTieStep[] {
  const steps = readIdList(value, 'tieSteps', issues);
  for (const [at, step] of steps.entries()) {
    if (TIE_STEPS.has(step)) continue;
    const name = 'criteria-by-weight | head-to-head';
    issues.shape(`tieSteps[${at}]`, { vi: name, en: name });
  }
  return steps as readonly SheetTieStep[];
}
