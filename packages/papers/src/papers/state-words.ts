import type { PaperEntry } from '../data/paper-data';

/** Where an entry stands, in the words of lists. */
export const STATE_WORDS: Readonly<Record<PaperEntry['state'], string>> = {
  'in-progress': 'đã nhận',
  'not-accepted': 'không đạt kỹ thuật',
  withdrawn: 'đã rút',
  disqualified: 'không hợp lệ',
  'not-selected': 'không vào Chung kết',
  finalist: 'vào Chung kết',
};
