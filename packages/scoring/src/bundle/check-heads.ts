import { hashLogLeaf } from '../log/log-leaf';
import { hashLogHead, type LogHead } from '../log/log-head';
import { rootsAt } from '../log/roots-at';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

/** Every published head follows from the leaves up to its size and from the head before it, and the last one covers all. */
export function checkHeads({ contestId, log }: Pick<ResultBundle, 'contestId' | 'log'>): readonly RecountFault[] {
  const { leaves, heads } = log;
  if (heads.at(-1)?.size !== leaves.length) return [...checkChain(contestId, heads), UNCOVERED];
  const chain = checkChain(contestId, heads);
  if (chain.length > 0) return chain;
  const roots = rootsAt(
    leaves.map((leaf) => hashLogLeaf(contestId, leaf)),
    heads.map(({ size }) => size),
  );
  // One changed leaf changes every root after it: the first one says where.
  const wrong = heads.find((head, at) => head.root !== roots[at]);
  if (wrong === undefined) return [];
  const text = {
    vi: `${headName(wrong).vi}: nhật ký không cho ra mã đã công bố`,
    en: `${headName(wrong).en}: the log does not give the root that was published`,
  };
  return [{ code: 'head-root', path: `log.heads[${wrong.index}]`, text }];
}

function checkChain(contestId: string, heads: readonly LogHead[]): readonly RecountFault[] {
  return heads.flatMap((head, at): readonly RecountFault[] => {
    const before = heads[at - 1];
    const follows =
      head.index === at &&
      Number.isInteger(head.size) &&
      head.size >= (before?.size ?? 0) &&
      head.atMs > (before?.atMs ?? -1) &&
      head.previous === (before?.hash ?? null);
    if (follows && head.hash === hashLogHead(contestId, head)) return [];
    const text = {
      vi: `${headName(head).vi} không nối tiếp mã trước nó`,
      en: `${headName(head).en} does not follow from the one before it`,
    };
    return [{ code: 'head-chain', path: `log.heads[${at}]`, text }];
  });
}

const headName = ({ index, atMs }: LogHead) => {
  const when = Number.isFinite(new Date(atMs).getTime()) ? new Date(atMs).toISOString() : String(atMs);
  return { vi: `mã nhật ký số ${index + 1} (${when})`, en: `head ${index + 1} (${when})` };
};

const UNCOVERED: RecountFault = {
  code: 'log-uncovered',
  path: 'log.heads',
  text: { vi: 'mã nhật ký cuối cùng không bao hết nhật ký', en: 'the last head does not cover the whole log' },
};
