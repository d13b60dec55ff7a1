import type { RecountFault } from '../bundle/recount-fault';
import type { ResultBundle } from '../bundle/result-bundle';
import { checkConsistency } from '../log/check-consistency';
import { checkInclusion } from '../log/check-inclusion';
import { hashSheet } from '../log/hash-sheet';
import { hashLogHead } from '../log/log-head';
import { hashLogLeaf } from '../log/log-leaf';
import type { Receipt } from './receipt';

/** Whether a receipt proves what it says: marks to hash, hash to line, line to head, head to later head. Needs nothing else. */
export function checkReceipt(receipt: Receipt): readonly RecountFault[] {
  const {
    contestId: contest,
    entry,
    juror,
    marks,
    sealedAtMs,
    salt,
    sheetHash,
    leafIndex,
    inclusion,
    growth,
  } = receipt;
  if (hashSheet({ contest, entry, juror, marks, sealedAtMs, salt }) !== sheetHash) return [WRONG_HASH];
  if (inclusion === null) return [];
  const leafHash = hashLogLeaf(contest, { kind: 'seal', hash: sheetHash, atMs: sealedAtMs });
  const { head, path } = inclusion;
  const isIn = checkInclusion({ index: leafIndex ?? -1, size: head.size, leafHash, path, root: head.root });
  if (!isIn || hashLogHead(contest, head) !== head.hash) return [WRONG_PROOF];
  if (growth === null) return [];
  const onlyGrew = checkConsistency({ first: head, second: growth.head, path: growth.path });
  return onlyGrew && hashLogHead(contest, growth.head) === growth.head.hash ? [] : [WRONG_PROOF];
}

/** Whether a bundle counts the sheet of a receipt, unchanged, and knows the heads that the juror was shown. */
export function checkCounted(receipt: Receipt, bundle: ResultBundle): readonly RecountFault[] {
  const { sheetHash, inclusion, growth } = receipt;
  const known = new Set(bundle.log.heads.map(({ hash }) => hash));
  const shown = [inclusion, growth].flatMap((way) => (way === null ? [] : [way.head.hash]));
  const sheet = bundle.sheets.find((one) => one.sheetHash === sheetHash);
  const isKnown = sheet !== undefined && bundle.contestId === receipt.contestId;
  return [
    ...checkReceipt(receipt),
    ...(isKnown ? excludedBy(bundle, sheet) : [NOT_COUNTED]),
    ...(shown.every((hash) => known.has(hash)) ? [] : [UNKNOWN_HEAD]),
  ];
}

/** A sheet that the council has voted out is in the bundle, unchanged, and not counted; its juror is told why. */
function excludedBy(
  { exclusions = [] }: ResultBundle,
  of: { readonly juror: string; readonly entry: string },
): readonly RecountFault[] {
  const vote = exclusions.find(({ juror, entries }) => juror === of.juror && entries.includes(of.entry));
  if (vote === undefined) return [];
  const text = {
    vi: `phiếu của biên nhận không được tính theo biểu quyết của hội đồng: ${vote.reason}`,
    en: `the council has voted not to count the sheet of the receipt: ${vote.reason}`,
  };
  return [{ code: 'receipt-excluded', path: 'exclusions', text }];
}

const WRONG_HASH: RecountFault = {
  code: 'sheet-hash',
  path: 'sheetHash',
  text: {
    vi: 'điểm ghi trong biên nhận không cho ra mã băm của phiếu',
    en: 'the marks of the receipt do not give the hash of the sheet',
  },
};

const WRONG_PROOF: RecountFault = {
  code: 'receipt-proof',
  path: 'inclusion',
  text: {
    vi: 'đường dẫn trong biên nhận không dẫn tới mã nhật ký đã công bố',
    en: 'the way in the receipt does not lead to the published head',
  },
};

const NOT_COUNTED: RecountFault = {
  code: 'receipt-not-counted',
  path: 'sheets',
  text: {
    vi: 'phiếu của biên nhận không được tính trong kết quả này',
    en: 'the sheet of the receipt is not counted in this result',
  },
};

const UNKNOWN_HEAD: RecountFault = {
  code: 'head-unknown',
  path: 'log.heads',
  text: {
    vi: 'mã nhật ký ghi trong biên nhận không có trong gói công bố',
    en: 'a head of the receipt is not among those of the bundle',
  },
};
