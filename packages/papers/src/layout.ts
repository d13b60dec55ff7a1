/** Measures of Decree 30/2020, Annex I: A4, margins in millimetres, sizes in points. */
export const LAYOUT = {
  font: 'Times New Roman',
  marginTopMm: 20,
  marginBottomMm: 20,
  marginLeftMm: 30,
  marginRightMm: 15,
  /** First line of a paragraph. */
  indentMm: 10,
  bodySize: 13,
  tableSize: 11,
  titleSize: 14,
  certificateTitleSize: 34,
  qrMm: 26,
} as const;

/** "Nơi nhận": bold italic in State papers, underlined in Party papers. */
export const RECIPIENTS = {
  state: { headSize: 12, size: 11, end: ';' },
  party: { headSize: 13, size: 12, end: ',' },
} as const;

export const NATION = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
export const DRAFT = 'DỰ THẢO';
