import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

/** Once a result is decided, the log has nothing more to say of its sheets: none is sealed, reopened or voted out behind a decision. */
export function checkOrder({ log }: Pick<ResultBundle, 'log'>): readonly RecountFault[] {
  const decidedAt = log.leaves.findIndex(({ kind }) => kind === 'decision');
  if (decidedAt < 0) return [];
  return log.leaves.flatMap(({ kind }, at): readonly RecountFault[] => {
    // Rules that are set a second time are named by their own check.
    if (at < decidedAt || kind === 'decision' || kind === 'rules') return [];
    const text = {
      vi: `dòng ${at + 1} của nhật ký thay đổi phiếu chấm sau khi đã có quyết định ở dòng ${decidedAt + 1}`,
      en: `line ${at + 1} of the log changes sheets after the decision on line ${decidedAt + 1}`,
    };
    return [{ code: 'after-decision', path: `log.leaves[${at}]`, text }];
  });
}
