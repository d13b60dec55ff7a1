import type { ScoreBook } from '../book/score-book';
import { hashRules } from '../log/hash-rules';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

/** The log begins with the hash of the scoring rules, they are those of the book, and no others were set later. */
export function checkRules({ log }: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const [first, ...rest] = log.leaves;
  const isSame = first?.kind === 'rules' && first.hash === hashRules(book);
  if (isSame && rest.every(({ kind }) => kind !== 'rules')) return [];
  const text = {
    vi: 'cách tính điểm trong sổ khác cách tính đã ghi vào nhật ký trước phiếu đầu tiên',
    en: 'the scoring rules of the book are not those that the log names before the first sheet',
  };
  return [{ code: 'rules-changed', path: 'log.leaves[0]', text }];
}
