import { callRpc } from '@hoithi/bus';
import { closeBallot } from '@hoithi/contracts';
import { connectMongo } from '@hoithi/mongo-kit';
import { type AwardDatabase, openDatabase } from '../src/store/database';
import { claimDraft } from '../src/store/claim-draft';
import type { Draft } from '../src/store/draft';
import { startAward, until, type AwardUnderTest } from './award-for-tests';
import { codeOfError, councilOf, meetingOf, refused, sealSheets } from './council-for-tests';

const HOUR = 3_600_000;

jest.setTimeout(60_000);

let award: AwardUnderTest;
let database: AwardDatabase;
beforeAll(async () => {
  award = await startAward(['t-claimed', 't-late']);
  const url = award.stack.urls.mongo.replace(/\/hoithi\?/, '/hoithi_award?');
  database = await openDatabase(await connectMongo({ url }));
}, 180_000);
afterAll(async () => {
  await database.connection.close();
  await award.stop();
}, 60_000);

async function councilReady(contestId: string) {
  const council = councilOf(award, contestId);
  await sealSheets(award, contestId);
  await award.lock(contestId);
  await award.freeze(contestId, { 'entry-5': 40, 'entry-1': 12 });
  await council.meetJury();
  await council.settle({});
  await council.meet(meetingOf(['head', 'deputy']));
  return council;
}

const draftOf = (contestId: string) => database.drafts.findById(contestId).orFail().lean<Draft>().exec();

/** As a process leaves it that died right after it had written down who confirms. */
const leaveClaimed = (contestId: string) =>
  database.drafts.updateOne(
    { _id: contestId },
    { $set: { confirmedBy: { userId: 'head', name: 'Chủ tịch', atMs: Date.now() } } },
  );

describe('a draft', () => {
  let council: ReturnType<typeof councilOf>;
  beforeAll(async () => {
    council = await councilReady('t-claimed');
  }, 60_000);

  it('that was taken back and put forward again by who was about to confirm it is not confirmed by the same person', async () => {
    const { draft } = (await council.propose({}, ['head', 'council'])).body;
    const seen = await draftOf('t-claimed');
    await council.withdraw(draft.draftId);
    expect((await council.propose({}, ['deputy', 'council'])).body.draft.draftId).toBe(draft.draftId);
    const confirmedBy = { userId: 'deputy', name: 'Phó', atMs: Date.now() };
    expect(await claimDraft(database, { draft: seen, confirmedBy })).toBeNull();
    expect((await draftOf('t-claimed')).confirmedBy).toBeNull();
    await council.withdraw(draft.draftId);
  });

  it('whose confirmation died half way is not taken on a book that it was not put forward on', async () => {
    const { draft } = (await council.propose({})).body;
    await leaveClaimed('t-claimed');
    expect(codeOfError(await council.withdraw(draft.draftId))).toEqual(refused(409, 'council-decided'));
    const { meeting, revision } = (await council.minutes()).body;
    const otherVotes = { ...meeting, votes: [], revision };
    expect(codeOfError(await council.meet(otherVotes))).toEqual(refused(409, 'council-decided'));
    const left = { contestId: 't-claimed', entryId: 'entry-1', reason: 'withdrawn' };
    await callRpc(award.bus, closeBallot, left as never);
    expect(codeOfError(await council.confirm(draft.draftId, 'deputy'))).toEqual(refused(409, 'draft-gone'));
    expect((await council.room()).decision).toBeNull();
    expect((await council.withdraw(draft.draftId)).status).toBe(200);
  });
});

describe('a complaint', () => {
  const words = { code: 'SL-003', prizeId: null, text: 'Đề nghị xem lại điểm của tác phẩm SL-003.' };
  let council: ReturnType<typeof councilOf>;
  beforeAll(async () => {
    council = await councilReady('t-late');
    await council.decide({});
    await council.tellComplaints(1, Date.now() + HOUR);
    await until(async () => (await council.room()).complaints.closeAtMs > Date.now());
  }, 60_000);

  const file = (userId: string, body: object) =>
    award.call({ method: 'POST', path: 't-late/complaints', as: [userId, 'entrant'], body: { ...words, ...body } });
  const enter = (body: object) =>
    council.post('complaints/paper', 'sec', 'secretary', { ...words, fromName: 'Vì Văn Phong', ...body });
  const answer = (complaintId: string, text = 'Điểm đã được tính đúng theo phiếu chấm.') =>
    council.post(`complaints/${complaintId}/answer`, 'deputy', 'council', {
      upheld: false,
      text,
    });
  const openOnes = async () => (await council.room()).complaints.open;

  it('has an id of its own in the contest, so that every one can be answered', async () => {
    expect((await file('entrant-1', { complaintId: 'same-for-both' })).status).toBe(200);
    expect(codeOfError(await file('entrant-2', { complaintId: 'same-for-both' }))).toEqual(refused(400, 'bad-request'));
    expect(codeOfError(await enter({ complaintId: 'same-for-both', receivedAtMs: Date.now() }))).toEqual(
      refused(400, 'bad-request'),
    );
    await answer('same-for-both');
    expect(await openOnes()).toBe(0);
  });

  it('is not answered anew over an answer that was not read', async () => {
    const unread = await answer('same-for-both', 'Không có căn cứ để thay đổi kết quả.');
    expect(codeOfError(unread)).toEqual(refused(409, 'changed-meanwhile'));
  });

  it('that is sent again with other words is not said to be kept', async () => {
    const other = { complaintId: 'same-for-both', text: 'Đề nghị xem lại cả hai tác phẩm SL-003 và SL-004.' };
    expect(codeOfError(await file('entrant-1', other))).toEqual(refused(409, 'already-done'));
  });

  it('whose answer was lost is still answered so after the window has closed', async () => {
    const paper = { complaintId: 'on-paper-1', receivedAtMs: Date.now() };
    expect((await enter(paper)).status).toBe(200);
    await answer('on-paper-1');
    await council.tellComplaints(2, Date.now() - 1_000);
    await until(async () => (await council.room()).complaints.isOver);
    expect((await file('entrant-1', { complaintId: 'same-for-both' })).body).toMatchObject(words);
    expect((await enter(paper)).body).toMatchObject(words);
    expect(codeOfError(await file('entrant-1', { complaintId: 'a-new-one-0' }))).toEqual(
      refused(409, 'complaints-closed'),
    );
  });

  it('that comes while the final decision is being confirmed is refused instead of left without an answer', async () => {
    await council.propose({});
    await leaveClaimed('t-late');
    const late = { complaintId: 'on-paper-2', receivedAtMs: Date.now() - 2_000 };
    expect(codeOfError(await enter(late))).toEqual(refused(409, 'complaints-closed'));
    expect(await openOnes()).toBe(0);
  });

  it('that was kept before the confirmation is answered before the decision is final', async () => {
    const kept = await database.complaints.findOne({ complaintId: 'on-paper-1' }).orFail().lean().exec();
    const late = { ...kept, _id: 't-late/on-paper-3', complaintId: 'on-paper-3', answer: null };
    await database.complaints.create(late as never);
    const { draftId } = await draftOf('t-late');
    expect(codeOfError(await council.confirm(draftId, 'deputy'))).toEqual(refused(409, 'complaints-open'));
    expect((await council.room()).decision).toMatchObject({ stage: 'provisional' });
    await answer('on-paper-3');
    expect((await council.confirm(draftId, 'deputy')).body.decision).toMatchObject({ stage: 'final' });
  });
});
