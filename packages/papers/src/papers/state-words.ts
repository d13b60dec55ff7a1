import type { PaperEntry } from '../data/paper-data';

/** Where an entry stands, in the words of a cell. */
export const STATE_WORDS: Readonly<Record<PaperEntry['state'], string>> = {
  'in-progress': 'Đã nhận',
  'not-accepted': 'Không đạt kỹ thuật',
  withdrawn: 'Đã rút',
  disqualified: 'Không hợp lệ',
  'not-selected': 'Không vào Chung kết',
  finalist: 'Vào Chung kết',
};
