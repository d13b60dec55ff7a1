import { DRAFT, MOTTO, NATION, PARTY, SIZES, type RuleLength } from './layout';
import { isDraft, type PaperSheet } from './paper';
import { capitalised } from './words/capitalised';
import { paperDate } from './words/paper-date';
import { paperNumber } from './words/paper-number';

/** One line of the heading; `rule` draws the line that the layout wants below it. */
export type HeadingLine = {
  readonly text: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly rule?: RuleLength;
};

/** A line below the title; what stands in brackets is in italics (Decree 30/2020, Annex I). */
export type SubtitleLine = { readonly text: string; readonly bold: boolean; readonly italics: boolean };

/** The lines below the title; a State paper begins them with a capital (Decree 30/2020, Annex III), a Party paper does not. */
export function subtitleLines({ family, subtitle }: PaperSheet): readonly SubtitleLine[] {
  const lines = subtitle.map((text, at) => (at === 0 && family === 'state' ? capitalised(text) : text));
  return lines
    .filter((text) => text !== '')
    .map((text) => ({ text, bold: !text.startsWith('('), italics: text.startsWith('(') }));
}

/** Left: who issues and the number. Right: the nation and its motto (State) or the Party, then place and date. */
export function headingLines(sheet: PaperSheet): {
  readonly left: readonly HeadingLine[];
  readonly right: readonly HeadingLine[];
} {
  const { heading, family } = sheet;
  const sizes = SIZES[family];
  // No last word of a name stands alone on its line.
  const upper = (text: string): string => text.toLocaleUpperCase('vi').replace(/ (?=\S+$)/, '\u{a0}');
  const parent: HeadingLine[] =
    heading.parentName === null ? [] : [{ text: upper(heading.parentName), size: sizes.parent }];
  const issuer: HeadingLine = { text: upper(heading.bodyName), size: sizes.issuer, bold: true };
  const number: HeadingLine[] =
    heading.code === null
      ? []
      : [{ text: `${family === 'party' ? 'Số ' : 'Số: '}${paperNumber(family, heading)}`, size: sizes.number }];
  const draft: HeadingLine[] = isDraft(sheet) ? [{ text: DRAFT, size: sizes.number, bold: true }] : [];
  const date: HeadingLine = { text: `${heading.place}, ${paperDate(heading.date)}`, size: sizes.date, italic: true };
  if (family === 'party') {
    return {
      left: [...parent, issuer, { text: '*', size: sizes.number }, ...number, ...draft],
      right: [{ text: PARTY, size: sizes.nation, bold: true, rule: 'party' }, date],
    };
  }
  return {
    left: [...parent, { ...issuer, rule: 'short' }, ...number, ...draft],
    right: [
      { text: NATION, size: sizes.nation, bold: true },
      { text: MOTTO, size: sizes.motto, bold: true, rule: 'motto' },
      date,
    ],
  };
}
