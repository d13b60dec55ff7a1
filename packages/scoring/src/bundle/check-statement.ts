import { hashStatement } from '../log/hash-statement';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

/** A result becomes final once, so the log has one decision for the provisional result and at most one more for the final one. */
const MOST_DECISIONS = { provisional: 1, final: 2 } as const;

/** Everything that the bundle says beside its sheets is what the newest decision in the log committed to. */
export function checkStatement(bundle: ResultBundle): readonly RecountFault[] {
  const decisions = bundle.log.leaves.flatMap(({ kind, hash }, at) => (kind === 'decision' ? [{ hash, at }] : []));
  const newest = decisions.at(-1);
  if (newest === undefined) return [{ code: 'decision-unlogged', path: 'log.leaves', text: UNLOGGED }];
  const path = `log.leaves[${newest.at}]`;
  if (newest.hash !== hashStatement(bundle)) return [{ code: 'decision-changed', path, text: CHANGED }];
  if (decisions.length <= (MOST_DECISIONS[bundle.stage] ?? 0)) return [];
  return [{ code: 'decision-changed', path, text: AGAIN }];
}

const UNLOGGED = {
  vi: 'nhật ký không có dòng nào cho quyết định này',
  en: 'the log has no line for this decision',
};

const CHANGED = {
  vi: 'giải, lượt tương tác, thể lệ, chương trình hoặc giai đoạn của kết quả khác với điều đã ghi vào nhật ký khi quyết định',
  en: 'prizes, counts, rules, program or stage of the result are not those that the log committed to when it was decided',
};

const AGAIN = {
  vi: 'nhật ký có nhiều quyết định hơn một kết quả tạm thời và một kết quả chính thức',
  en: 'the log has more decisions than one provisional and one final result',
};
