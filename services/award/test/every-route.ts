import { awardRoutes } from '@hoithi/contracts';
import { marksOf, type Call } from './award-for-tests';
import { changesOf } from './changes-for-tests';
import { meetingOf } from './council-for-tests';

export type RouteName = keyof typeof awardRoutes;

/** A well-formed body for each route that takes one; whether it is allowed is the question. */
const BODIES: Partial<Record<RouteName, unknown>> = {
  declareInterests: { relations: [], undertakes: true },
  ruleConflict: { verdict: 'none', reason: 'người khác' },
  applyPanelPlan: { planId: 'none' },
  substituteJuror: { toJurorId: 'juror-2', entryIds: ['entry-1'], reason: 'ốm nặng' },
  noteCall: { note: 'hẹn chấm tối nay' },
  saveSheet: changesOf({}),
  saveAnchorSheet: { marks: {} },
  sealAnchorSheet: { marks: marksOf(80) },
  chooseAnchor: { reference: marksOf(80), reasons: {} },
  keyAnchorSheet: { marks: marksOf(80) },
  keyDeclaration: { relations: [], undertakes: true },
  confirmKeyedDeclaration: { relations: [], undertakes: true, draftId: 'draft-1', scanSha256: 'a'.repeat(64) },
  withdrawKeyedDeclaration: { draftId: 'draft-1', reason: 'nhập nhầm bản' },
  recuseOnPaper: { reason: 'cùng đơn vị' },
  undoPaperRecusal: { reason: 'ghi nhầm tác phẩm' },
  keySheet: { marks: marksOf(80), note: '', watchedPercent: 100 },
  confirmKeyedSheet: {
    marks: marksOf(80),
    note: '',
    watchedPercent: 100,
    draftId: 'draft-1',
    scanSha256: 'a'.repeat(64),
  },
  withdrawKeyedSheet: { draftId: 'draft-1', reason: 'nhập nhầm phiếu' },
  answerObjection: { text: 'Bản quét ghi đúng như vậy.', objectedAtMs: 1 },
  objectToKeyed: { text: 'Điểm bị nhập sai.' },
  sealSheet: { marks: marksOf(80), note: '' },
  recuse: { reason: 'cùng đơn vị' },
  assignViewings: { planId: 'none', viewings: [{ jurorId: 'juror-1', entryId: 'entry-1' }] },
  concludeDeliberation: { text: 'Ban Giám khảo giữ nguyên thứ tự.' },
  answerLook: { answer: 'kept', explanation: 'đã xem lại' },
  reopenSheet: { reason: 'nhập nhầm', timesReopened: 0 },
  saveSnapshot: {
    takenAtMs: 1,
    rows: [{ entryId: 'entry-1', reactions: 1, comments: 0, shares: 0, views: null }],
    revision: 0,
  },
  confirmSnapshot: { revision: 1 },
  settleTie: { entries: ['entry-1', 'entry-2'], order: ['entry-2', 'entry-1'], by: 'chair', reason: 'bỏ phiếu' },
  drawLot: { entries: ['entry-1', 'entry-2'], source: 'Xổ số kiến thiết', seed: '48213' },
  issuePaper: { key: 'rules', number: '1', date: { year: 2024, month: 6, day: 1 }, reason: null },
  saveReportWords: { publicity: [], lessons: [], proposals: [], costs: [] },
  previewDecision: { awards: [], interactionWinner: null, changes: [] },
  proposeDecision: { awards: [], interactionWinner: null, changes: [] },
  previewExclusion: { jurorId: 'juror-1', entryId: null },
  proposeExclusion: { jurorId: 'juror-1', entryId: null, reason: 'không xem tác phẩm' },
  voteExclusion: {
    motionId: 'exclusion-1',
    for: 2,
    against: 0,
    seen: { countedHash: 'a'.repeat(64), excludedHash: 'b'.repeat(64) },
  },
  undoExclusion: { motionId: 'exclusion-1', reason: 'ghi nhầm' },
  withdrawDraft: { draftId: 'provisional-1' },
  confirmDecision: { draftId: 'provisional-1' },
  saveMeeting: meetingOf([]),
  fileComplaint: { complaintId: 'complaint-1', code: null, prizeId: null, text: 'Đề nghị xem lại kết quả.' },
  filePaperComplaint: {
    complaintId: 'complaint-2',
    code: null,
    prizeId: null,
    text: 'Đề nghị xem lại kết quả.',
    fromName: 'Lò Thị Mai',
    receivedAtMs: 1,
  },
  answerComplaint: { upheld: false, text: 'Kết quả đã được kiểm tra lại.' },
};

/** A well-formed query for each route that needs one. */
const QUERIES: Partial<Record<RouteName, string>> = {
  attachSnapshotPicture: '?fileName=man-hinh.png',
  attachSheetScan: '?fileName=phieu.pdf',
  attachRecusalScan: '?fileName=tu-choi.pdf',
  attachAnchorScan: '?fileName=phieu.pdf',
  attachDeclarationScan: '?fileName=ke-khai.pdf',
  attachSignedScan: `?key=rules&fileName=the-le.pdf&contentHash=${'a'.repeat(64)}`,
};

/** Every route of the service with its contract. */
export const ROUTES = Object.entries(awardRoutes) as [RouteName, (typeof awardRoutes)[RouteName]][];

const pathOf = (path: string, contestId: string): string =>
  path
    .replace('/api/award/', '')
    .replace(':contestId', contestId)
    .replace(':entryId', 'entry-1')
    .replace(':jurorId', 'juror-1')
    .replace(':kind', 'council')
    .replace(':channelId', 'facebook')
    .replace(':complaintId', 'complaint-1')
    .replace('blank-sheets/:file', 'blank-sheets/phieu-cham-trang.pdf')
    .replace('blank-declarations/:file', 'blank-declarations/ban-ke-khai-trang.pdf')
    .replace(':file', 'bang-tong-hop-diem.pdf');

/** A well-formed call of a route, about `entry-1` and `juror-1`. */
export const callOf = (name: RouteName, contestId: string, as: Call['as']): Call => {
  const { method, path } = awardRoutes[name];
  return {
    method: method as 'GET',
    path: pathOf(path, contestId) + (QUERIES[name] ?? ''),
    ...(as === undefined ? {} : { as }),
    ...(BODIES[name] === undefined ? {} : { body: BODIES[name] }),
  };
};
