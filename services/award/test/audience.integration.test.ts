import { awardRoutes, ROLES, type Audience, type Role } from '@hoithi/contracts';
import { changesOf } from './changes-for-tests';
import { marksOf, startAward, type AwardUnderTest, type Call } from './award-for-tests';
import { meetingOf } from './council-for-tests';

jest.setTimeout(30_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward(['t-roles']);
  await award.open('t-roles', ['entry-1']);
}, 180_000);
afterAll(() => award.stop(), 60_000);

type RouteName = keyof typeof awardRoutes;

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
  keySheet: { marks: marksOf(80), note: '', watchedPercent: 100 },
  confirmKeyedSheet: {
    marks: marksOf(80),
    note: '',
    watchedPercent: 100,
    draftId: 'draft-1',
    scanSha256: 'a'.repeat(64),
  },
  withdrawKeyedSheet: { draftId: 'draft-1', reason: 'nhập nhầm phiếu' },
  answerObjection: { text: 'Bản quét ghi đúng như vậy.' },
  objectToKeyed: { text: 'Điểm bị nhập sai.' },
  sealSheet: { marks: marksOf(80), note: '' },
  recuse: { reason: 'cùng đơn vị' },
  assignViewings: { planId: 'none', viewings: [{ jurorId: 'juror-1', entryId: 'entry-1' }] },
  concludeDeliberation: { text: 'Ban Giám khảo giữ nguyên thứ tự.' },
  answerLook: { answer: 'kept', explanation: 'đã xem lại' },
  reopenSheet: { reason: 'nhập nhầm' },
  saveSnapshot: {
    takenAtMs: 1,
    rows: [{ entryId: 'entry-1', reactions: 1, comments: 0, shares: 0, views: null }],
    revision: 0,
  },
  confirmSnapshot: { revision: 1 },
  settleTie: { entries: ['entry-1', 'entry-2'], order: ['entry-2', 'entry-1'], by: 'chair', reason: 'bỏ phiếu' },
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
  attachAnchorScan: '?fileName=phieu.pdf',
  attachDeclarationScan: '?fileName=ke-khai.pdf',
  attachSignedScan: `?key=rules&fileName=the-le.pdf&contentHash=${'a'.repeat(64)}`,
};

const routes = Object.entries(awardRoutes) as [RouteName, (typeof awardRoutes)[RouteName]][];
const pathOf = (path: string): string =>
  path
    .replace('/api/award/', '')
    .replace(':contestId', 't-roles')
    .replace(':entryId', 'entry-1')
    .replace(':jurorId', 'juror-1')
    .replace(':kind', 'council')
    .replace(':channelId', 'facebook')
    .replace(':complaintId', 'complaint-1')
    .replace('blank-sheets/:file', 'blank-sheets/phieu-cham-trang.pdf')
    .replace('blank-declarations/:file', 'blank-declarations/ban-ke-khai-trang.pdf')
    .replace(':file', 'bang-tong-hop-diem.pdf');

const callAs = (name: RouteName, as: Call['as']): Call => {
  const { method, path } = awardRoutes[name];
  return {
    method: method as 'GET',
    path: pathOf(path) + (QUERIES[name] ?? ''),
    ...(as === undefined ? {} : { as }),
    ...(BODIES[name] === undefined ? {} : { body: BODIES[name] }),
  };
};

const mayUse = (audience: Audience, role: Role): boolean => typeof audience === 'string' || audience.includes(role);

describe.each(routes)('%s', (name, { audience }) => {
  it.each(ROLES)(`is open to %s as the contract says`, async (role) => {
    const { status } = await award.call(callAs(name, ['juror-1', role]));
    expect(status === 403).toBe(!mayUse(audience, role));
    expect(status).toBeLessThan(500);
  });

  it('asks a stranger to sign in, unless it is public', async () => {
    const { status } = await award.call(callAs(name, undefined));
    expect(status === 401).toBe(audience !== 'public');
  });

  it('says that an unknown contest is unknown', async () => {
    const role = typeof audience === 'string' ? 'auditor' : audience[0];
    const call = callAs(name, ['juror-1', role ?? 'auditor']);
    const answer = await award.call({ ...call, path: call.path.replace('t-roles', 't-unknown') });
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([404, expect.stringContaining('unknown-contest')]);
  });

  it('refuses a malformed contest id', async () => {
    const role = typeof audience === 'string' ? 'auditor' : audience[0];
    const call = callAs(name, ['juror-1', role ?? 'auditor']);
    expect((await award.call({ ...call, path: call.path.replace('t-roles', 'T!') })).status).toBe(400);
  });
});

it('shows no number of the marks to anybody before the lock', async () => {
  const sealed = {
    method: 'POST' as const,
    path: 't-roles/ballots/entry-1/seal',
    body: { marks: marksOf(83.75), note: '' },
  };
  await award.call({ ...sealed, as: ['juror-2', 'juror'] });
  for (const [name, { audience, method }] of routes) {
    if (method !== 'GET') continue;
    for (const role of ROLES.filter((one) => mayUse(audience, one))) {
      const { bytes } = await award.call(callAs(name, ['juror-1', role]));
      expect(`${name} ${role} ${bytes.toString()}`).not.toMatch(/83\.75|13\.75/);
    }
  }
});
