import { DRAFT, MOTTO, NATION, PARTY } from './layout';
import { isDraft, type PaperSheet } from './paper';
import { paperDate } from './words/paper-date';
import { paperNumber } from './words/paper-number';

/** One line of the heading; `rule` draws the line that the layout wants below it. */
export type HeadingLine = {
  readonly text: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly rule?: 'short' | 'full';
};

/** Left: who issues and the number. Right: the nation and its motto (State) or the Party, then place and date. */
export function headingLines(sheet: PaperSheet): {
  readonly left: readonly HeadingLine[];
  readonly right: readonly HeadingLine[];
} {
  const { heading } = sheet;
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  const parent: HeadingLine[] = heading.parentName === null ? [] : [{ text: upper(heading.parentName), size: 12 }];
  const number: HeadingLine[] =
    heading.code === null
      ? []
      : [{ text: `${sheet.family === 'party' ? 'Số ' : 'Số: '}${paperNumber(sheet.family, heading)}`, size: 13 }];
  const draft: HeadingLine[] = isDraft(sheet) ? [{ text: DRAFT, size: 13, bold: true }] : [];
  const date: HeadingLine = { text: `${heading.place}, ${paperDate(heading.date)}`, size: 13, italic: true };
  if (sheet.family === 'party') {
    return {
      left: [
        ...parent,
        { text: upper(heading.bodyName), size: 13, bold: true },
        { text: '*', size: 13 },
        ...number,
        ...draft,
      ],
      right: [{ text: PARTY, size: 14, bold: true, rule: 'full' }, date],
    };
  }
  return {
    left: [...parent, { text: upper(heading.bodyName), size: 13, bold: true, rule: 'short' }, ...number, ...draft],
    right: [{ text: NATION, size: 12, bold: true }, { text: MOTTO, size: 13, bold: true, rule: 'full' }, date],
  };
}
