import type { BookIssueCode } from './book-issue';
import type { IssueList } from './issue-list';
import { markToUnits, type MarkScale } from './mark-scale';
import { isRecord } from './read-values';

export type MarkReader = {
  readonly maxOf: ReadonlyMap<string, number>;
  readonly scale: MarkScale;
  readonly issues: IssueList;
};

type Fault = { readonly code: BookIssueCode; readonly vi: string; readonly en: string };

/** Judges the marks of one sheet: every criterion once on a valid sheet, each mark within its maximum and on the step. */
export function readMarks(sheet: Readonly<Record<string, unknown>>, index: number, reader: MarkReader): void {
  const { maxOf, issues } = reader;
  const marks = sheet['marks'];
  const mustBeComplete = sheet['state'] === 'valid';
  if (marks === undefined && !mustBeComplete) return;
  if (!isRecord(marks)) {
    issues.shape(`sheets[${index}].marks`, { vi: 'điểm theo tiêu chí', en: 'marks by criterion' });
    return;
  }
  let known = 0;
  for (const criterion in marks) {
    const max = maxOf.get(criterion);
    if (max !== undefined) known += 1;
    const fault = faultOf(marks[criterion], max, reader.scale);
    if (fault === null) continue;
    const where = `${String(sheet['juror'])} / ${String(sheet['entry'])}`;
    issues.add(fault.code, `sheets[${index}].marks.${criterion}`, `${where}: ${fault.vi}`, `${where}: ${fault.en}`);
  }
  if (!mustBeComplete || known === maxOf.size) return;
  for (const criterion of maxOf.keys()) {
    if (Object.hasOwn(marks, criterion)) continue;
    issues.add(
      'mark-missing',
      `sheets[${index}].marks.${criterion}`,
      'thiếu điểm tiêu chí này',
      'this mark is missing',
    );
  }
}

function faultOf(mark: unknown, max: number | undefined, scale: MarkScale): Fault | null {
  if (max === undefined)
    return { code: 'unknown-criterion', vi: 'không có tiêu chí này', en: 'there is no such criterion' };
  if (typeof mark !== 'number' || !Number.isFinite(mark)) {
    return { code: 'mark-not-a-number', vi: 'điểm phải là số', en: 'a mark must be a number' };
  }
  if (mark < 0) return { code: 'mark-negative', vi: `điểm ${mark} nhỏ hơn 0`, en: `mark ${mark} is below 0` };
  if (mark > max)
    return { code: 'mark-above-max', vi: `điểm ${mark} vượt quá ${max}`, en: `mark ${mark} is above ${max}` };
  if (markToUnits(mark, scale) === null) {
    const step = scale.stepUnits / scale.unitsPerPoint;
    return {
      code: 'mark-off-step',
      vi: `điểm ${mark} không theo bước ${step}`,
      en: `mark ${mark} is off the step ${step}`,
    };
  }
  return null;
}
