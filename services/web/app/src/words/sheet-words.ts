import type { Sheet, Text } from '../api/shapes';

/** One noun per state of a score sheet. */
export const SHEET_WORDS: Readonly<Record<Sheet['state'], Text>> = {
  unscored: { vi: 'Chưa chấm', en: 'Not scored' },
  draft: { vi: 'Nháp', en: 'Draft' },
  sealed: { vi: 'Đã niêm phong', en: 'Sealed' },
  recused: { vi: 'Từ chối chấm', en: 'Recused' },
};
