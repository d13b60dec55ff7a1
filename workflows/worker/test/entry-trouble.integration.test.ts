import {
  decideUpdate,
  resolveAttentionUpdate,
  screenUpdate,
  settleScreeningUpdate,
  withdrawUpdate,
} from '@hoithi/entry-workflow/messages';
import { finalError } from './support/fake-house';
import { TestHouse, farCalendar } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const retry = { by: 'u-op' as never, action: 'retry' } as const;
const noPrize = { decisionId: 'd-1', outcome: 'no-prize', prizeId: null } as const;

describe('a step that cannot go on', () => {
  it('asks for a person in words, tells staff, waits, and goes on after the operator', async () => {
    const entry = house.newEntry();
    await entry.bringTo('published');
    house.fake.fail('openBallot', finalError(), finalError());
    await entry.pass('judgingOpenAtMs');
    const view = await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    expect(view).toMatchObject({ phase: 'judging', owner: 'operator' });
    expect(view.attention?.vi).toContain('mở phiếu chấm');
    await house.fake.sees(() => house.fake.noticesOf(entry.id).includes('attention'));
    await entry.update(resolveAttentionUpdate, retry);
    await house.fake.sees(() => house.fake.callsOf('openBallot', entry.id) === 2);
    await entry.shows(({ needsAttention }) => needsAttention, 'attention again');
    await entry.update(resolveAttentionUpdate, retry);
    await entry.shows(({ needsAttention }) => !needsAttention, 'an end of the attention');
    expect(house.fake.ballots.get(entry.id)).toBe('open');
    await entry.pass('judgingLockAtMs');
    await entry.reaches('council');
  });

  it('does not hold the story up when it is only a notice', async () => {
    const entry = house.newEntry();
    house.fake.fail('sendNotice', finalError());
    await entry.submit();
    await entry.reaches('accepted');
    await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    await entry.pass('closeAtMs');
    await entry.reaches('screening');
    await entry.update(resolveAttentionUpdate, retry);
    await entry.shows(({ needsAttention }) => !needsAttention, 'an end of the attention');
    await house.fake.sees(() => house.fake.noticesOf(entry.id).includes('accepted'));
  });

  it('is told to be over also when it was the last letter of an entry that has left', async () => {
    const entry = house.newEntry();
    await entry.submit();
    await entry.reaches('accepted');
    await house.fake.sees(() => house.fake.noticesOf(entry.id).includes('accepted'));
    house.fake.fail('sendNotice', finalError());
    await entry.update(withdrawUpdate, { by: 'u-sec' as never, as: 'secretary' });
    await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    // The bus is away for a moment, so that the letter is out before the word that the trouble is over.
    await house.fake.sees(() => house.fake.factsOf(entry.id).at(-1)?.needsAttention === true);
    house.fake.fail('recordPhase', new Error('connection reset'));
    await entry.update(resolveAttentionUpdate, retry);
    await entry.handle.result();
    expect(house.fake.factsOf(entry.id).at(-1)).toMatchObject({ outcome: 'withdrawn', needsAttention: false });
  });

  it('is tried again by itself when the error passes', async () => {
    const entry = house.newEntry();
    house.fake.fail('ingestUpload', new Error('connection reset'));
    await entry.submit();
    await entry.reaches('accepted');
    expect(house.fake.callsOf('ingestUpload', entry.id)).toBe(2);
  });
});

describe('people who are late', () => {
  it('screening undecided at its close goes to the secretary, and a late vote still counts', async () => {
    const [settled, voted] = [house.newEntry(), house.newEntry()];
    for (const entry of [settled, voted]) {
      await entry.bringTo('screening');
      await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
      await entry.pass('screeningCloseAtMs');
      expect(await entry.shows(({ needsAttention }) => needsAttention, 'attention')).toMatchObject({
        phase: 'screening',
        owner: 'secretary',
      });
    }
    await settled.update(settleScreeningUpdate, { by: 'u-sec' as never, vote: 'pass', reasonCode: 'no-third' });
    await voted.update(screenUpdate, { screenerId: 's-2' as never, vote: 'pass' });
    for (const entry of [settled, voted])
      expect(await entry.reaches('finalist')).toMatchObject({ needsAttention: false });
  });

  it('an extended screening takes the alarm back', async () => {
    const entry = house.newEntry();
    await entry.bringTo('screening');
    await entry.pass('screeningCloseAtMs');
    await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    await entry.move({ screeningCloseAtMs: Date.now() + 60_000 });
    const view = await entry.shows(({ needsAttention }) => !needsAttention, 'an end of the attention');
    expect(view.owner).toBe('screeners');
  });

  it('a council past its day is called, and its decision is still taken', async () => {
    const entry = house.newEntry();
    await entry.bringTo('council');
    await entry.pass('finalAtMs');
    expect(await entry.shows(({ needsAttention }) => needsAttention, 'attention')).toMatchObject({ owner: 'council' });
    expect(await entry.update(decideUpdate, noPrize)).toMatchObject({ outcome: 'no-prize', needsAttention: false });
    expect(await entry.handle.result()).toEqual({ outcome: 'no-prize', prizeId: null });
    expect(house.fake.factsOf(entry.id).at(-1)).toMatchObject({ phase: 'closed', needsAttention: false });
  });
});

describe('a calendar that changes while an entry waits', () => {
  it('earlier, later and into the past wakes the wait; an older calendar is ignored', async () => {
    const entry = house.newEntry();
    await entry.bringTo('accepted');
    const later = Date.now() + 7_200_000;
    await entry.move({ closeAtMs: later });
    await entry.shows(({ untilMs }) => untilMs === later, 'the later close');
    const soon = Date.now() + 1_500;
    await entry.move({ closeAtMs: soon });
    await entry.shows(({ untilMs }) => untilMs === soon, 'the earlier close');
    await entry.handle.signal('calendar-changed', { calendar: farCalendar(Date.now() + 9e9), revision: 2 });
    await entry.reaches('screening');
    expect(Date.now()).toBeGreaterThan(soon);
    await entry.move({ screeningCloseAtMs: 1 });
    await entry.shows(({ needsAttention }) => needsAttention, 'the missed screening');
    const told = house.fake.factsOf(entry.id).map(({ untilMs }) => untilMs);
    expect(told).toEqual(expect.arrayContaining([later, soon]));
  });
});
