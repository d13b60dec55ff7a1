import { callRpc } from '@hoithi/bus';
import { complaintAnswered, listOutcomes } from '@hoithi/contracts';
import { startAward, until, type AwardUnderTest } from './award-for-tests';
import { AWARDS, codeOfError, councilOf, meetingOf, refused, sealSheets, votesFor } from './council-for-tests';

const CONTEST = 't-decision';
const HOUR = 3_600_000;

jest.setTimeout(30_000);

let award: AwardUnderTest;
let council: ReturnType<typeof councilOf>;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  council = councilOf(award, CONTEST);
  await sealSheets(award, CONTEST);
  await award.lock(CONTEST);
  await award.freeze(CONTEST, { 'entry-5': 40, 'entry-1': 12 });
  await council.meetJury();
  await council.settle({});
}, 180_000);
afterAll(() => award.stop(), 60_000);

const notAwarded = (at: number) => ({
  awards: AWARDS.slice(0, 2),
  changes: [{ prizeId: 'third', reason: `không trao: lý do ${at}` }],
});
const complaint = { code: 'SL-003', prizeId: null, text: 'Đề nghị xem lại điểm của tác phẩm SL-003.' };

describe('a meeting', () => {
  it('must be written down with enough members before anything is put forward', async () => {
    expect(codeOfError(await council.propose({}))).toEqual(refused(409, 'quorum-missing'));
    expect((await council.meet(meetingOf(['head']))).body.quorum).toEqual({ present: 1, of: 3, needed: 2, met: false });
    expect(codeOfError(await council.propose({}))).toEqual(refused(409, 'quorum-missing'));
  });

  it('that cannot have been so is refused', async () => {
    const stranger = { attendance: [{ userId: 'guest', present: true, reason: '' }] };
    const answer = await council.meet(meetingOf(['head', 'deputy'], { revision: 1, ...stranger }));
    expect(codeOfError(answer)).toEqual(refused(400, 'not-a-member'));
  });

  it('is not overwritten by somebody who has not seen the newest', async () => {
    const saved = await council.meet(meetingOf(['head', 'deputy'], { revision: 1, votes: [] }));
    expect(saved.body).toMatchObject({ revision: 2, quorum: { present: 2, met: true } });
    expect(codeOfError(await council.meet(meetingOf(['head'], { revision: 1 })))).toEqual(
      refused(409, 'changed-meanwhile'),
    );
    const seen = await award.call({ path: `${CONTEST}/meetings/council`, as: ['a', 'auditor'] });
    expect(seen.body.meeting).toMatchObject({ place: 'Phòng họp số 1', chairId: 'head' });
    expect(seen.body.agenda.map(({ key }: { key: string }) => key)).toEqual(
      expect.arrayContaining(['plan-1', 'votes', 'lights', 'unawarded']),
    );
  });
});

describe('a decision', () => {
  it('is put forward by one, can be taken back, and cannot be confirmed by the same person', async () => {
    await council.meet(meetingOf(['head', 'deputy'], { revision: 2 }));
    const { draft } = (await council.propose({}, ['head', 'council'])).body;
    expect(draft).toMatchObject({ stage: 'provisional', byId: 'head' });
    expect(codeOfError(await council.confirm(draft.draftId))).toEqual(refused(409, 'same-person'));
    const other = { changes: [{ prizeId: 'third', reason: 'ghi thêm ý kiến' }] };
    expect(codeOfError(await council.propose(other))).toEqual(refused(409, 'draft-standing'));
    expect(codeOfError(await council.settle({ by: 'chair' }))).toEqual(refused(409, 'draft-standing'));
    expect((await council.withdraw(draft.draftId)).body).toMatchObject({ draft: null, decision: null });
    expect(codeOfError(await council.confirm(draft.draftId, 'deputy'))).toEqual(refused(409, 'draft-gone'));
  });

  it('needs a majority for every prize it gives, and follows what was voted', async () => {
    const votes = votesFor(AWARDS.slice(0, 2), 2);
    const lost = { prizeId: 'third', entryId: 'entry-4', for: 1, against: 1 };
    const meet = (revision: number, more: object) =>
      council.meet(meetingOf(['head', 'deputy'], { revision, votes: [...votes, more] }));
    await meet(3, lost);
    const { faults } = (await council.preview({})).body;
    expect(faults).toEqual([{ code: 'no-majority', prizeId: 'third', entryId: 'entry-4' }]);
    const refusal = await council.propose({});
    expect(codeOfError(refusal)).toEqual(refused(409, 'no-majority'));
    expect(refusal.body.error.facts).toMatchObject({
      prizeId: 'third',
      'text.1': 'Giải Ba, SL-004: 1 phiếu tán thành, cần ít nhất 2.',
      'textEn.1': 'Third Prize, SL-004: 1 in favour, at least 2 needed.',
    });
    await meet(4, { prizeId: 'third', entryId: null, for: 2, against: 0 });
    expect(codeOfError(await council.propose({}))).toEqual(refused(409, 'no-majority'));
    await meet(5, { ...lost, for: 2, against: 0 });
    expect(codeOfError(await council.propose(notAwarded(0)))).toEqual(refused(409, 'against-the-vote'));
    await meet(6, { prizeId: 'third', entryId: null, for: 2, against: 0 });
  });

  it('is one of ten put forward at once, and is confirmed once however many confirm it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => council.propose(notAwarded(at))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(codeOfError(answers.find(({ status }) => status !== 200)!)).toEqual(refused(409, 'draft-standing'));
    const { draft } = await council.room();
    const confirmed = await Promise.all(
      ['head', 'deputy', 'member', 'head'].map((userId) => council.confirm(draft.draftId, userId)),
    );
    expect(confirmed.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { decision } = await council.room();
    for (const { body } of confirmed) expect(body.decision).toEqual(decision);
    expect(decision).toMatchObject({
      stage: 'provisional',
      edition: 1,
      proposedByName: 'Họ tên sec',
      changes: draft.changes,
    });
    expect((await council.confirm(draft.draftId)).body.decision).toEqual(decision);
    // Votes that were decided on stand; what else the secretary writes down may still be mended.
    const { meeting, revision } = (await council.minutes()).body;
    const other = { ...meeting, votes: [], revision };
    expect(codeOfError(await council.meet(other))).toEqual(refused(409, 'council-decided'));
    expect((await council.meet({ ...meeting, incidents: 'Họp đúng giờ.', revision })).status).toBe(200);
    expect(codeOfError(await council.settle({ by: 'chair' }))).toEqual(refused(409, 'council-decided'));
  });

  it('is published as provisional, with the end of the time for complaints', async () => {
    await council.tellComplaints(1, Date.now() + HOUR);
    await until(async () => (await council.room()).complaints.closeAtMs > Date.now());
    const { body } = await award.call({ path: `${CONTEST}/result` });
    expect(body).toMatchObject({ stage: 'provisional', finalAtMs: null });
    expect(body.complaintsCloseAtMs).toBeGreaterThan(Date.now());
  });
});

describe('a complaint', () => {
  const file = (complaintId: string, as: readonly [string, 'entrant']) =>
    award.call({ method: 'POST', path: `${CONTEST}/complaints`, as, body: { complaintId, ...complaint } });
  const mine = (userId: string) => award.call({ path: `${CONTEST}/complaints/mine`, as: [userId, 'entrant'] });
  const answer = (complaintId: string, text: string, answeredAtMs?: number) =>
    council.post(`complaints/${complaintId}/answer`, 'deputy', 'council', { upheld: false, text, answeredAtMs });

  it('comes from an entrant of the contest, once, and nobody else reads it', async () => {
    expect((await file('complaint-1', ['entrant-1', 'entrant'])).status).toBe(200);
    expect((await file('complaint-1', ['entrant-1', 'entrant'])).status).toBe(200);
    expect(codeOfError(await file('complaint-2', ['visitor', 'entrant']))).toEqual(refused(403, 'not-allowed'));
    expect((await mine('entrant-1')).body).toMatchObject({ mayComplain: true, rows: [complaint] });
    expect((await mine('entrant-2')).body.rows).toEqual([]);
    expect((await mine('visitor')).body.mayComplain).toBe(false);
  });

  it('on paper is entered by the secretary, if it came in time', async () => {
    const paper = { ...complaint, complaintId: 'complaint-9', fromName: 'Vì Văn Phong' };
    const enter = (receivedAtMs: number) =>
      council.post('complaints/paper', 'sec', 'secretary', { ...paper, receivedAtMs });
    expect(codeOfError(await enter(1))).toEqual(refused(409, 'complaints-closed'));
    expect(codeOfError(await enter(Date.now() + HOUR))).toEqual(refused(400, 'received-in-the-future'));
    // The clerk's clock is ahead: it came in when it was entered.
    const entered = (await enter(Date.now() + 120_000)).body;
    expect(entered).toMatchObject({ fromName: 'Vì Văn Phong', onPaper: true });
    expect(entered.atMs).toBeLessThanOrEqual(Date.now());
    const { lights, complaints } = await council.room();
    expect(complaints).toMatchObject({ filed: 2, open: 2, isOver: false });
    const own = lights.find((one: { entryId: string }) => one.entryId === 'entry-3');
    expect(own.lights).toContainEqual({ code: 'complaint/open', severity: 'doubt' });
  });

  it('holds the final decision up until the window is over and every one is answered', async () => {
    expect(codeOfError(await council.propose(notAwarded(0)))).toEqual(refused(409, 'complaints-open'));
    await answer('complaint-1', 'Điểm đã được tính đúng theo phiếu chấm.');
    await council.tellComplaints(2, Date.now() - 1_000);
    await until(async () => (await council.room()).complaints.isOver);
    expect(codeOfError(await council.propose(notAwarded(0)))).toEqual(refused(409, 'complaints-open'));
    expect(codeOfError(await file('complaint-3', ['entrant-1', 'entrant']))).toEqual(refused(409, 'complaints-closed'));
    const first = (await answer('complaint-9', 'Không có căn cứ thay đổi.')).body.answer;
    const { body } = await answer('complaint-9', 'Không có căn cứ để thay đổi kết quả.', first.atMs);
    expect(body.answer.text).toBe('Không có căn cứ để thay đổi kết quả.');
    // The one who has an account hears of the answer; the one on paper is told on paper.
    const { subjects = {} } = (await (await award.bus.manager()).streams.info('CONTESTS', { subjects_filter: '>' }))
      .state;
    expect(subjects[complaintAnswered.subject(CONTEST)]).toBe(1);
    expect((await mine('entrant-1')).body.rows[0].answer).toEqual(
      expect.objectContaining({ upheld: false, text: 'Điểm đã được tính đúng theo phiếu chấm.' }),
    );
  });
});

describe('the final decision', () => {
  it('that changes the result needs a reason and a meeting, keeps the edition before it, and is published as final', async () => {
    const before = (await council.room()).decision;
    expect(codeOfError(await council.propose({}))).toEqual(refused(422, 'reason-required'));
    const reasoned = { changes: [{ prizeId: 'third', reason: 'khiếu nại cho thấy tác phẩm đạt' }] };
    expect(codeOfError(await council.propose(reasoned))).toEqual(refused(409, 'quorum-missing'));
    await council.meet(meetingOf(['head', 'member']), 'complaints');
    const { decision } = (await council.decide(reasoned)).body;
    expect(decision).toMatchObject({ stage: 'final', edition: 2, awards: AWARDS, finalByName: 'Họ tên head' });
    expect(decision.decisionId).not.toBe(before.decisionId);
    expect(decision.earlier).toMatchObject([{ decisionId: before.decisionId, awards: before.awards }]);
    const asked = { contestId: CONTEST, decisionId: decision.decisionId, after: null, limit: 10 };
    const { outcomes } = await callRpc(award.bus, listOutcomes, asked as never);
    expect(outcomes.filter(({ before }) => before)).toEqual([
      { entryId: 'entry-4', outcome: 'prize', prizeId: 'third', before: { prizeId: null } },
    ]);
    const { body } = await award.call({ path: `${CONTEST}/result` });
    expect(body).toMatchObject({ stage: 'final', decisionId: decision.decisionId });
    expect(body.finalAtMs).toBeGreaterThan(0);
    expect(codeOfError(await council.propose({}))).toEqual(refused(409, 'council-decided'));
    expect(codeOfError(await council.meet(meetingOf(['head'], { revision: 6 })))).toEqual(
      refused(409, 'council-decided'),
    );
  });
});
