/** Measures of Decree 30/2020, Annex I: A4, margins in millimetres, sizes in points. */
export const LAYOUT = {
  font: 'Times New Roman',
  marginTopMm: 20,
  marginBottomMm: 20,
  marginLeftMm: 30,
  marginRightMm: 15,
  bodySize: 13,
  tableSize: 11,
  headingSize: 13,
  titleSize: 14,
  recipientSize: 11,
} as const;

export const NATION = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
export const DRAFT = 'DỰ THẢO';
