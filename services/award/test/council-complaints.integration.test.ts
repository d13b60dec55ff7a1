import { callRpc } from '@hoithi/bus';
import { closeBallot } from '@hoithi/contracts';
import { COUNCIL, startAward, until, type AwardUnderTest } from './award-for-tests';
import { AWARDS, codeOfError, councilOf, meetingOf, refused, sealSheets, votesFor } from './council-for-tests';

const CONTEST = 't-heard';

jest.setTimeout(30_000);

/** Who sits in the council; one comes to it after the decision. */
const sitting = COUNCIL.map((userId) => ({ userId, name: `Thành viên ${userId}` }));

let award: AwardUnderTest;
let council: ReturnType<typeof councilOf>;
beforeAll(async () => {
  award = await startAward([CONTEST], sitting);
  council = councilOf(award, CONTEST);
  await sealSheets(award, CONTEST);
  await award.lock(CONTEST);
  await award.freeze(CONTEST, { 'entry-5': 40, 'entry-1': 12 });
  await council.meetJury();
  await council.settle({});
  await council.meet(meetingOf(['head', 'deputy']));
  await council.decide({});
  await council.tellComplaints(1, Date.now() - 1_000);
  await until(async () => (await council.room()).complaints.isOver);
}, 180_000);
afterAll(() => award.stop(), 60_000);

const written = async (kind: string) =>
  (await award.call({ path: `${CONTEST}/meetings/${kind}`, as: ['sec', 'secretary'] })).body;

describe('what the council decided on', () => {
  it('stands: the votes of the jury, too', async () => {
    const { revision } = await written('jury');
    const votes = votesFor(AWARDS, 5);
    expect(codeOfError(await council.meetJury({ revision, votes }))).toEqual(refused(409, 'council-decided'));
    expect((await council.meetJury({ revision, incidents: 'Họp đúng giờ.' })).status).toBe(200);
  });

  it('was decided by the body of that day: a member who comes later takes no quorum from it', async () => {
    sitting.push(...['new-1', 'new-2'].map((userId) => ({ userId, name: `Thành viên ${userId}` })));
    const quorum = { present: 2, of: 3, needed: 2, met: true };
    const { members, meeting, revision, ...rest } = await written('council');
    expect(members.map(({ userId }: { userId: string }) => userId)).toEqual(COUNCIL);
    expect(rest.quorum).toEqual(quorum);
    const mended = await council.meet({ ...meeting, incidents: 'Họp đúng giờ.', revision });
    expect(mended.body).toMatchObject({ quorum, meeting: { incidents: 'Họp đúng giờ.' } });
    expect((await written('complaints')).quorum).toMatchObject({ of: 5, needed: 4 });
  });
});

describe('after the complaints', () => {
  it('a vote that was carried is followed, also where the result was to stay as it was', async () => {
    sitting.splice(COUNCIL.length);
    const swapped = [AWARDS[0]!, { prizeId: 'second', entries: ['entry-3', 'entry-4'] }];
    await council.meet(meetingOf(COUNCIL, { votes: votesFor(swapped, 3) }), 'complaints');
    const refusal = await council.propose({});
    expect(codeOfError(refusal)).toEqual(refused(409, 'against-the-vote'));
    expect(refusal.body.error.facts).toMatchObject({ prizeId: 'second', entryId: 'entry-4' });
    const { revision } = await written('complaints');
    await council.meet(meetingOf(COUNCIL, { votes: [], revision }), 'complaints');
    const { draft } = (await council.propose({})).body;
    await council.withdraw(draft.draftId);
  });

  it('a work that was disqualified meanwhile does not keep the interaction prize', async () => {
    await callRpc(award.bus, closeBallot, { contestId: CONTEST, entryId: 'entry-5', reason: 'disqualified' } as never);
    const refusal = await council.propose({});
    expect(codeOfError(refusal)).toEqual(refused(400, 'left-contest'));
    expect(refusal.body.error.facts).toMatchObject({ prizeId: 'interaction', entryId: 'entry-5' });
    const without = { interactionWinner: null, changes: [{ prizeId: 'interaction', reason: 'tác phẩm bị loại' }] };
    const { decision } = (await council.decide(without)).body;
    expect(decision).toMatchObject({ stage: 'final', edition: 2, interactionWinner: null });
  });
});
