import { parseBundle, recountBundle } from '@hoithi/scoring';
import { COUNCIL, startAward, until, type AwardUnderTest } from './award-for-tests';
import { describeAuditedTies, PEOPLE } from './describe-audited-ties';
import { AWARDS, codeOfError, councilOf, DECISION, meetingOf, refused, sealSheets } from './council-for-tests';

const EARLIER = 't-earlier';
const LOT = 't-lot';
const AUDITED = 't-audited-ties';

jest.setTimeout(30_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward([EARLIER, LOT, AUDITED], ...PEOPLE);
  for (const contest of [EARLIER, LOT]) {
    await sealSheets(award, contest);
    await award.lock(contest);
    const council = councilOf(award, contest);
    await council.meetJury();
    await council.settle({});
  }
}, 180_000);
afterAll(() => award.stop(), 60_000);

const told = (voters: number, reachedAtMs: number) => ({ voters, reachedAtMs });

it('proposes whoever had the count earlier, and takes another one only with a reason', async () => {
  const council = councilOf(award, EARLIER);
  const counts = { 'entry-5': 40, 'entry-1': 40, 'entry-2': 40, 'entry-3': 12 };
  await award.freeze(EARLIER, counts, undefined, {
    'entry-5': told(40, 700),
    'entry-1': told(40, 600),
    'entry-2': told(39, 100),
    'entry-3': told(12, 50),
  });
  expect((await council.room()).interaction).toMatchObject({
    proposed: 'entry-1',
    tie: [],
    tieBrokenBy: 'earlier-attainment',
    awaitsLot: false,
  });
  await council.meet();
  expect(codeOfError(await council.propose({ interactionWinner: 'entry-5' }))).toEqual(refused(422, 'reason-required'));
  const followed = await council.preview({ interactionWinner: 'entry-1' });
  expect(followed.body.faults.map(({ code }: { code: string }) => code)).not.toContain('reason-required');
});

describe('a tie that only a lot can break', () => {
  const lot = { entries: ['entry-5', 'entry-1'], source: 'Giải đặc biệt xổ số kiến thiết ngày 15/9', seed: '48213' };

  it('waits for it, and it is drawn in a meeting with quorum, between exactly the equal works, once', async () => {
    const council = councilOf(award, LOT);
    const equal = told(40, 600);
    await award.freeze(LOT, { 'entry-5': 40, 'entry-1': 40 }, undefined, { 'entry-5': equal, 'entry-1': equal });
    expect((await council.room()).interaction).toMatchObject({ proposed: null, awaitsLot: true, lot: null });
    expect(codeOfError(await council.draw(lot))).toEqual(refused(409, 'quorum-missing'));
    await council.meet(meetingOf(COUNCIL));
    expect((await council.draw({ ...lot, entries: ['entry-5', 'entry-2'] })).status).toBe(400);
    const drawn = (await council.draw(lot)).body.interaction;
    expect(drawn).toMatchObject({ tieBrokenBy: 'public-lot', awaitsLot: false, lot });
    expect(lot.entries).toContain(drawn.proposed);
    expect((await council.draw(lot)).body.interaction).toEqual(drawn);
    expect(codeOfError(await council.draw({ ...lot, seed: '48214' }))).toEqual(refused(409, 'lot-drawn'));
  });

  it('is recounted by anybody from the bundle', async () => {
    const council = councilOf(award, LOT);
    const { proposed } = (await council.room()).interaction;
    const votes = [...AWARDS, { prizeId: 'interaction', entries: [proposed] }].flatMap(({ prizeId, entries }) =>
      entries.map((entryId) => ({ prizeId, entryId, for: 3, against: 0 })),
    );
    const { revision } = (await council.minutes()).body;
    await council.meet(meetingOf(COUNCIL, { votes, revision }));
    const decided = await council.decide({ ...DECISION, interactionWinner: proposed });
    expect(decided.body.decision).toMatchObject({ interactionWinner: proposed, changes: [] });
    await until(async () => (await award.call({ path: `${LOT}/bundle` })).status === 200);
    const { body } = await award.call({ path: `${LOT}/bundle` });
    const faultsOf = (change: object) => {
      const bundle = parseBundle({ ...body, ...change });
      return bundle === null ? null : recountBundle(bundle).faults.map(({ code }) => code);
    };
    expect(body.book.interactionLot).toEqual({ ...lot, entries: ['SL-005', 'SL-001'] });
    expect(faultsOf({})).toEqual([]);
    const other = body.decision.interactionWinner === 'SL-005' ? 'SL-001' : 'SL-005';
    expect(faultsOf({ decision: { ...body.decision, interactionWinner: other } })).toContain('interaction-winner');
  });
});

describeAuditedTies({ contest: AUDITED, award: () => award });
