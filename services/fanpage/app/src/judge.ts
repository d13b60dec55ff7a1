import {
  CHECK_TITLES,
  checkCounted,
  recountBundle,
  type LogHead,
  type Receipt,
  type Recount,
  type RecountFault,
  type ResultBundle,
} from '@hoithi/scoring';

type Text = { readonly vi: string; readonly en: string };

/** What the visitor has handed in so far. */
export type Desk = {
  readonly bundle: ResultBundle | null;
  readonly receipt: Receipt | null;
  /** Keys that the files say twice. */
  readonly repeated: { readonly bundle: readonly RecountFault[]; readonly receipt: readonly RecountFault[] };
  /** A head that the visitor noted down earlier, as typed. */
  readonly notedHead: string;
  /** The heads that the site publishes at this moment; null where nobody was asked. */
  readonly publishedHeads: readonly LogHead[] | null;
};

export type JudgedCheck = { readonly title: Text; readonly faults: readonly RecountFault[] };
export type Judgement = { readonly recount: Recount; readonly checks: readonly JudgedCheck[]; readonly faults: number };

/** Recounts the bundle and holds it against whatever else the visitor has: a noted head, a receipt, the site's heads. */
export function judge(bundle: ResultBundle, desk: Desk): Judgement {
  const recount = recountBundle(bundle);
  const repeated = [...desk.repeated.bundle, ...desk.repeated.receipt];
  const checks = [
    ...(repeated.length === 0 ? [] : [{ title: ONE_MEANING, faults: repeated }]),
    ...recount.checks.map(({ id, faults }) => ({ title: CHECK_TITLES[id], faults })),
    ...headChecks(bundle, desk),
    ...(desk.receipt === null ? [] : [{ title: RECEIPT, faults: checkCounted(desk.receipt, bundle) }]),
  ];
  return { recount, checks, faults: checks.reduce((sum, { faults }) => sum + faults.length, 0) };
}

function headChecks(bundle: ResultBundle, { notedHead, publishedHeads }: Desk): readonly JudgedCheck[] {
  const inBundle = new Set(bundle.log.heads.map(({ hash }) => hash));
  const noted = notedHead.trim().toLowerCase();
  const unknown = publishedHeads?.some(({ hash }) => !inBundle.has(hash)) ?? false;
  return [
    ...(publishedHeads === null ? [] : [{ title: PUBLISHED, faults: unknown ? [OTHER_LEDGER] : [] }]),
    ...(noted === '' ? [] : [{ title: NOTED, faults: inBundle.has(noted) ? [] : [NOT_NOTED] }]),
  ];
}

const ONE_MEANING: Text = { vi: 'Mỗi khoá chỉ được ghi một lần trong tệp', en: 'The file says each thing once' };
const RECEIPT: Text = {
  vi: 'Phiếu trong biên nhận của giám khảo được tính, không đổi một điểm',
  en: "The sheet of the juror's receipt is counted, with no mark changed",
};
const PUBLISHED: Text = {
  vi: 'Các mã nhật ký trong gói là các mã trang này đang công bố',
  en: 'The heads of the bundle are those that this site publishes',
};
const NOTED: Text = { vi: 'Mã nhật ký bạn đã ghi có trong gói', en: 'The head you noted down is in the bundle' };

const headUnknown = (text: Text): RecountFault => ({ code: 'head-unknown', path: 'log.heads', text });
const OTHER_LEDGER = headUnknown({
  vi: 'trang này công bố một mã nhật ký mà gói không có',
  en: 'this site publishes a head that the bundle does not have',
});
const NOT_NOTED = headUnknown({
  vi: 'gói không có mã nhật ký này; xem lại mã đã ghi, nếu đúng thì gói đã bị thay',
  en: 'no head of the bundle has this hash; check what you noted: if it is right, the bundle was replaced',
});
