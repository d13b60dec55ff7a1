import { consumeFacts, fact, type FactConsumer } from '@hoithi/bus';
import { lookRequested } from '@hoithi/contracts';
import { FINDINGS, JURORS, marksOf, startAward, until, type AwardUnderTest } from './award-for-tests';
import { paperDesk } from './paper-juror-for-tests';

const REGISTER = 't-aside-register';
const PAPER = 't-aside-paper';
const RULED = 't-aside-ruled';
const MOVED = 't-aside-moved';
const CONTESTS = [REGISTER, PAPER, RULED, MOVED];
const ENTRIES = ['entry-1', 'entry-2', 'entry-3', 'entry-4', 'entry-5', 'entry-6'];
/** Gives the third film 70 points where the others give about 90. */
const ODD = 'juror-3';
/** Owes the third film when everybody else has finished. */
const LAST = 'juror-5';

jest.setTimeout(60_000);

let award: AwardUnderTest;
let letters: FactConsumer;
/** Whom intake would write to, by contest. */
const asked: [contestId: string, jurorId: string][] = [];
beforeAll(async () => {
  award = await startAward(CONTESTS);
  const durable = 'test-looks-aside';
  const manager = await award.bus.manager();
  const filter = { filter_subject: 'contest.v1.evt.contest.>', ack_policy: 'explicit' as never };
  await manager.consumers.add('CONTESTS', { durable_name: durable, ...filter });
  const handlers = [fact(lookRequested, ({ contestId, jurorId }) => void asked.push([contestId, jurorId]))];
  letters = consumeFacts(award.bus, { stream: 'CONTESTS', durable, handlers });
  for (const contest of CONTESTS) await sealAllButOne(contest);
}, 180_000);
afterAll(async () => {
  await letters.stop();
  await award.stop();
}, 60_000);

async function sealAllButOne(contest: string): Promise<void> {
  await award.open(contest, ENTRIES);
  for (const [at, juror] of JURORS.entries())
    for (const [film, entryId] of ENTRIES.entries()) {
      if (juror === LAST && entryId === 'entry-3') continue;
      const usual = 94 - 2 * film + (at - 2) * 0.75 + (((film * 7 + at * 3) % 5) - 2) * 0.5;
      const marks = marksOf(juror === ODD && entryId === 'entry-3' ? 70 : usual);
      const path = `${contest}/ballots/${entryId}/seal`;
      const { status } = await award.call({ method: 'POST', path, as: [juror, 'juror'], body: { marks, note: '' } });
      if (status !== 200) throw new Error(`seal of ${entryId} by ${juror} answered ${status}`);
    }
}

const askedIn = (contest: string) => asked.filter(([contestId]) => contestId === contest).map(([, jurorId]) => jurorId);
const isAsked = (contest: string) => until(() => Promise.resolve(askedIn(contest).length > 0));
const found = (contestId: string, weight: string) =>
  FINDINGS.push({ contestId, jurorId: LAST, entryId: 'entry-3', interests: ['same-unit'], weight });
/** Any juror's declaration has the registers compared at once. */
const declare = (contest: string) =>
  award.call({
    method: 'POST',
    path: `${contest}/declaration`,
    as: ['juror-1', 'juror'],
    body: { relations: [], undertakes: true },
  });

it('asks the odd juror to look again as soon as the register stands the last one aside, with no seal to come', async () => {
  expect(askedIn(REGISTER)).toEqual([]);
  found(REGISTER, 'conflict');
  expect((await declare(REGISTER)).status).toBe(200);
  await isAsked(REGISTER);
  expect(askedIn(REGISTER)).toEqual([ODD]);
});

it('does so as soon as a recusal is written down from paper', async () => {
  expect((await paperDesk(award, PAPER).recuse('sec-1', 'entry-3', LAST)).status).toBe(200);
  await isAsked(PAPER);
  expect(askedIn(PAPER)).toEqual([ODD]);
});

it('does so as soon as the secretary rules that the juror stands aside, and not before', async () => {
  found(RULED, 'doubt');
  await declare(RULED);
  expect(askedIn(RULED)).toEqual([]);
  const path = `${RULED}/conflicts/entry-3/${LAST}`;
  const body = { verdict: 'recuse', reason: 'cùng đơn vị công tác' };
  expect((await award.call({ method: 'POST', path, as: ['sec-1', 'secretary'], body })).status).toBe(200);
  await isAsked(RULED);
  expect(askedIn(RULED)).toEqual([ODD]);
});

it('does so as soon as the film goes to a substitute who has sealed it already', async () => {
  expect(askedIn(MOVED)).toEqual([]);
  const path = `${MOVED}/panels/${LAST}/substitute`;
  const body = { toJurorId: 'juror-1', entryIds: ['entry-3'], reason: 'ốm nặng' };
  const { status, body: answer } = await award.call({ method: 'POST', path, as: ['sec-1', 'secretary'], body });
  expect([status, answer]).toEqual([200, { moved: ['entry-3'], kept: [] }]);
  await isAsked(MOVED);
  expect(askedIn(MOVED)).toEqual([ODD]);
});

it('shows a film that has too few jurors by what the register found, without anybody at a desk', async () => {
  await award.open(REGISTER, ['entry-7']);
  for (const jurorId of JURORS.slice(0, 3))
    FINDINGS.push({
      contestId: REGISTER,
      jurorId,
      entryId: 'entry-7',
      interests: ['same-unit'],
      weight: 'conflict',
    });
  // A glance of the secretary is enough, once what was read a moment ago is old.
  await until(async () => {
    const { body } = await award.call({ path: `${REGISTER}/progress`, as: ['sec-1', 'secretary'] });
    const film = body.entries.find(({ entryId }: { entryId: string }) => entryId === 'entry-7');
    return film.short === true && film.owed === 2;
  }, 40_000);
});
