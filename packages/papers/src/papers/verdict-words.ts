import type { PaperEntry } from '../data/paper-data';

const VERDICTS = {
  accepted: 'đạt yêu cầu kỹ thuật',
  'must-fix': 'cần sửa theo thông báo đã gửi',
  unprocessable: 'tệp không đọc được',
} as const;

/** What the technical check says of a film. */
export const verdictWords = ({ verdict }: Pick<PaperEntry, 'verdict'>): string =>
  verdict === null ? 'đang kiểm tra' : VERDICTS[verdict];
