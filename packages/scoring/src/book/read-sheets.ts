import type { IssueList } from './issue-list';
import { readMarks, type MarkReader } from './read-marks';
import { markScale } from './mark-scale';
import type { BookPlan } from './read-plan';
import { PairMarks } from './pair-marks';
import { isRecord, readList } from './read-values';
import type { BookSheet } from './score-book';

const STATES = new Set<unknown>(['valid', 'recused', 'excluded']);

/** Reads all sheets in one pass; built for a million of them, so text is made only for what is wrong. */
export function readSheets(value: unknown, plan: BookPlan, issues: IssueList): readonly BookSheet[] {
  const entryAt = new Map(plan.entries.map((id, index) => [id, index]));
  const jurorAt = new Map(plan.jurors.map((id, index) => [id, index]));
  const seen = new PairMarks(plan.entries.length * plan.jurors.length);
  const reader: MarkReader = {
    maxOf: new Map(plan.rubric.map((criterion) => [criterion.id, criterion.max])),
    scale: markScale(plan.step) ?? { unitsPerPoint: 1, stepUnits: 1 },
    issues,
  };
  const rows = readList(value, 'sheets', issues);
  for (const [index, row] of rows.entries()) {
    if (!isRecord(row)) {
      issues.shape(`sheets[${index}]`, { vi: 'một phiếu chấm', en: 'a sheet object' });
      continue;
    }
    const entry = entryAt.get(row['entry'] as string);
    const juror = jurorAt.get(row['juror'] as string);
    if (entry === undefined) addUnknown('unknown-entry', `sheets[${index}].entry`, row['entry'], issues);
    if (juror === undefined) addUnknown('unknown-juror', `sheets[${index}].juror`, row['juror'], issues);
    if (!STATES.has(row['state'])) {
      issues.shape(`sheets[${index}].state`, { vi: 'valid, recused hoặc excluded', en: 'valid, recused or excluded' });
    }
    readMarks(row, index, reader);
    if (entry === undefined || juror === undefined) continue;
    const cell = entry * plan.jurors.length + juror;
    if (!seen.addFirst(cell)) addDuplicate(index, row, issues);
  }
  return rows as readonly BookSheet[];
}

function addUnknown(code: 'unknown-entry' | 'unknown-juror', path: string, id: unknown, issues: IssueList): void {
  const what = code === 'unknown-entry' ? { vi: 'tác phẩm', en: 'entry' } : { vi: 'giám khảo', en: 'juror' };
  const name = JSON.stringify(id) ?? 'undefined';
  issues.add(code, path, `không có ${what.vi} ${name} trong sổ điểm`, `there is no ${what.en} ${name} in the book`);
}

function addDuplicate(index: number, row: Readonly<Record<string, unknown>>, issues: IssueList): void {
  const pair = `${String(row['juror'])} / ${String(row['entry'])}`;
  issues.add('duplicate-sheet', `sheets[${index}]`, `phiếu thứ hai của ${pair}`, `a second sheet of ${pair}`);
}
