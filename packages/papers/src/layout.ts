import type { PaperSheet } from './paper';

/** Measures of Decree 30/2020, Annex I, and Guide 36-HD/VPTW: A4, margins in millimetres, sizes in points. */
export const LAYOUT = {
  font: 'Times New Roman',
  marginTopMm: 20,
  marginBottomMm: 20,
  marginLeftMm: 30,
  marginRightMm: 15,
  /** Left and right, top, bottom of a certificate: inside its frame, with room for ten names and the longest title. */
  certificateMarginMm: 20,
  certificateTopMm: 16,
  certificateBottomMm: 14,
  /** First line of a paragraph. */
  indentMm: 10,
  tableSize: 11,
  /** Height of a row that is filled in by hand. */
  penRowMm: 8,
  certificateTitleSize: 40,
  qrMm: 26,
} as const;

type Shape = Pick<PaperSheet, 'orientation' | 'layout'>;

/** The margins of a sheet in millimetres. */
export function marginsMm({ layout }: Shape) {
  if (layout !== 'certificate') {
    const { marginTopMm: top, marginRightMm: right, marginBottomMm: bottom, marginLeftMm: left } = LAYOUT;
    return { top, right, bottom, left };
  }
  const { certificateTopMm: top, certificateMarginMm: side, certificateBottomMm: bottom } = LAYOUT;
  return { top, right: side, bottom, left: side };
}

/** Length of the lines of a sheet. */
export function lineWidthMm(sheet: Shape): number {
  const { left, right } = marginsMm(sheet);
  return (sheet.orientation === 'landscape' ? 297 : 210) - left - right;
}

/** Letter sizes: State papers by Decree 30/2020, Annex I; Party papers by Guide 36-HD/VPTW, Annex 3. */
export const SIZES = {
  state: { body: 13, parent: 12, issuer: 13, number: 13, nation: 12, motto: 13, date: 13, title: 14 },
  party: { body: 14, parent: 14, issuer: 14, number: 14, nation: 15, motto: 0, date: 14, title: 16 },
} as const;

/** Letters that one line of a sheet holds for certain. */
export const ONE_LINE = 70;

/** Letters of a form that is to stay on one page. */
const DENSE_POINTS = 12;

/** Letter size of the words of a paper, the same on each of its sheets. */
export const bodyPoints = (sheet: Pick<PaperSheet, 'family' | 'dense'> | undefined): number =>
  sheet?.dense === true ? DENSE_POINTS : SIZES[sheet?.family ?? 'state'].body;

/** "Nơi nhận": bold italic in State papers, underlined in Party papers. */
export const RECIPIENTS = {
  state: { headSize: 12, size: 11, end: ';' },
  party: { headSize: 14, size: 12, end: ',' },
} as const;

/** Spelled as the Decree spells it. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
export const DRAFT = 'DỰ THẢO';
/** What stands below the title of a Party paper, where a State paper draws a line. */
export const PARTY_RULE = '-----';

/** Lengths of ruled lines in millimetres: as long as the words above (motto, Party), or a third to a half of them (short). */
export const RULES_MM = { short: 22, motto: 57, party: 71 } as const;
export type RuleLength = keyof typeof RULES_MM;
export const CERTIFICATE_INK = { red: '#A6192E', gold: '#B8892B' } as const;
