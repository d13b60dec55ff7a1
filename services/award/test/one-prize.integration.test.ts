import { parseBundle, recountBundle } from '@hoithi/scoring';
import { startAward, until, type AwardUnderTest } from './award-for-tests';
import { AWARDS, codeOfError, councilOf, meetingOf, refused, sealSheets, votesFor } from './council-for-tests';
import { paperDataOf } from './paper-data-of';

/** Its rules give a work one prize: who has one of the jury does not win the interaction prize as well. */
const CONTEST = 't-one-prize-weighted';

jest.setTimeout(30_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  await sealSheets(award, CONTEST);
  await award.lock(CONTEST);
  await award.freeze(CONTEST, { 'entry-1': 90, 'entry-4': 60, 'entry-5': 40, 'entry-6': 4 });
}, 180_000);
afterAll(() => award.stop(), 60_000);

it('passes over whoever is proposed for a jury prize, says so, and waits where a tie of the jury may still give one', async () => {
  const council = councilOf(award, CONTEST);
  // One of the three that are tied at the border of a prize has the most of those left.
  expect((await council.room()).interaction).toMatchObject({
    proposed: null,
    tie: [],
    passedOver: [{ entryId: 'entry-1', prizeId: 'first' }],
  });
  await council.meetJury();
  await council.settle({});
  expect((await council.room()).interaction).toMatchObject({
    proposed: 'entry-5',
    passedOver: [
      { entryId: 'entry-1', prizeId: 'first' },
      { entryId: 'entry-4', prizeId: 'third' },
    ],
  });
});

it('refuses a jury winner whatever the reason, and follows the jury prizes where the council gives them otherwise', async () => {
  const council = councilOf(award, CONTEST);
  await council.meet(meetingOf(['head', 'deputy', 'member']));
  const changes = [{ prizeId: 'interaction', reason: 'nhiều người xem nhất' }];
  expect(codeOfError(await council.propose({ interactionWinner: 'entry-1', changes }))).toEqual(
    refused(400, 'two-prizes'),
  );
  // Without its third prize entry-4 is the foremost: to go by the rule takes no reason, to go against it does.
  const awards = AWARDS.slice(0, 2);
  const third = [{ prizeId: 'third', reason: 'chưa đạt chất lượng' }];
  const reasonsMissing = async (interactionWinner: string): Promise<readonly string[]> => {
    const { faults } = (await council.preview({ awards, changes: third, interactionWinner })).body;
    return faults
      .filter(({ code }: { code: string }) => code === 'reason-required')
      .map(({ prizeId }: { prizeId: string }) => prizeId);
  };
  expect(await reasonsMissing('entry-4')).toEqual([]);
  expect(await reasonsMissing('entry-5')).toEqual(['interaction']);
});

it('is recounted by anybody, and the minutes of the council have what it needs to say why', async () => {
  const council = councilOf(award, CONTEST);
  const awards = AWARDS.slice(0, 2);
  const { revision } = (await council.minutes()).body;
  const given = votesFor(awards, 3).filter(({ prizeId }) => prizeId !== 'interaction');
  const votes = [...given, { prizeId: 'interaction', entryId: 'entry-4', for: 3, against: 0 }];
  await council.meet(meetingOf(['head', 'deputy', 'member'], { votes, revision }));
  const changes = [{ prizeId: 'third', reason: 'chưa đạt chất lượng' }];
  const decided = await council.decide({ awards, changes, interactionWinner: 'entry-4' });
  expect(decided.body.decision).toMatchObject({ interactionWinner: 'entry-4', changes });
  await until(async () => (await award.call({ path: `${CONTEST}/bundle` })).status === 200);
  const { body } = await award.call({ path: `${CONTEST}/bundle` });
  const faultsOf = (interactionWinner: string) => {
    const bundle = parseBundle({ ...body, decision: { ...body.decision, interactionWinner } });
    return bundle === null ? null : recountBundle(bundle).faults.map(({ code }) => code);
  };
  expect(body.book).toMatchObject({ juryWinnersMayWin: false });
  expect(faultsOf('SL-004')).toEqual([]);
  expect(faultsOf('SL-001')).toContain('interaction-winner');
  expect(faultsOf('SL-005')).toContain('interaction-winner');
  const { judging } = await paperDataOf(award, CONTEST);
  expect(judging?.book).toMatchObject({ juryWinnersMayWin: false });
});
