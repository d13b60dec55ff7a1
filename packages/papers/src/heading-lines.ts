import { type Paper, isDraft } from './paper';
import { DRAFT, MOTTO, NATION, PARTY } from './layout';
import { paperDate } from './words/paper-date';

/** One line of the heading; `rule` draws the short line that the layout wants below it. */
export type HeadingLine = {
  readonly text: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly rule?: 'short' | 'full';
};

/** Left: who issues and the number. Right: the nation and its motto (State) or the Party, then place and date. */
export function headingLines(paper: Paper): {
  readonly left: readonly HeadingLine[];
  readonly right: readonly HeadingLine[];
} {
  const { heading } = paper;
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  const parent: HeadingLine[] = heading.parentName === null ? [] : [{ text: upper(heading.parentName), size: 12 }];
  const draft: HeadingLine[] = isDraft(paper) ? [{ text: DRAFT, size: 13, bold: true }] : [];
  const number: HeadingLine = { text: numberLine(paper), size: 13 };
  const date: HeadingLine = { text: `${heading.place}, ${paperDate(heading.date)}`, size: 13, italic: true };
  if (paper.family === 'party') {
    return {
      left: [
        ...parent,
        { text: upper(heading.bodyName), size: 13, bold: true },
        { text: '*', size: 13 },
        number,
        ...draft,
      ],
      right: [{ text: PARTY, size: 14, bold: true, rule: 'full' }, date],
    };
  }
  return {
    left: [...parent, { text: upper(heading.bodyName), size: 13, bold: true, rule: 'short' }, number, ...draft],
    right: [{ text: NATION, size: 12, bold: true }, { text: MOTTO, size: 13, bold: true, rule: 'full' }, date],
  };
}

/** State papers write `Số: 12/BC-BGK`, Party papers `Số 12-BC/BGK`. */
function numberLine({ family, heading }: Paper): string {
  const number = heading.number ?? '……';
  const code = heading.documentCode ?? '';
  if (family === 'party') return code === '' ? `Số ${number}` : `Số ${number}-${code}`;
  return code === '' ? `Số: ${number}` : `Số: ${number}/${code}`;
}
