import { publishFact } from '@hoithi/bus';
import { interactionFrozen, ROLES, type Role } from '@hoithi/contracts';
import { marksOf, startAward, until, type AwardUnderTest } from './award-for-tests';
import { callOf, ROUTES } from './every-route';

const CONTEST = 't-hidden';
/** Totals that juror-2 and juror-3 give; their means are 82.50 and 84.50. */
const TOTALS = { 'entry-1': [83.75, 81.25], 'entry-2': [77.25, 91.75] } as const;
const COUNTS = { 'entry-1': 4711, 'entry-2': 3907 };
/** Each total, its mark for the theme, the means as any program would write them, what a mean becomes with a sheet of 80 points. */
const MARKS =
  /(?<![\d.])(83\.75|13\.75|81\.25|11\.25|77\.25|7\.25|91\.75|21\.75|82\.5|84\.5|81\.66\d*|81\.67)0?(?![\d.])/;
/** Accepted and raw; not as part of an id. */
const COUNTERS = /(?<![\w-])(4711|3907|4714|3910)(?![\w-])/;
/** Fields that order works, wherever they would stand. */
const ORDER = /"(rank|place|score|adjusted|standardError|rankInterval|tieBrokenBy)":(?!null)/;
const WORDS = 'Lời của giám khảo khác';

jest.setTimeout(60_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  await award.open(CONTEST, Object.keys(TOTALS));
  for (const [entryId, totals] of Object.entries(TOTALS)) {
    for (const [at, total] of totals.entries()) {
      const path = `${CONTEST}/ballots/${entryId}/seal`;
      const body = { marks: marksOf(total), note: WORDS };
      const { status } = await award.call({ method: 'POST', path, as: [`juror-${at + 2}`, 'juror'], body });
      expect(status).toBe(200);
    }
  }
  // A record that came before the lock, whatever made it: nobody who judges may read it.
  const counts = Object.entries(COUNTS).map(([entryId, accepted]) => ({ entryId, raw: accepted + 3, accepted }));
  const record = { contestId: CONTEST, freezeId: 'early', takenAtMs: 1_000, hash: 'f'.repeat(64), counts };
  await publishFact(award.bus, interactionFrozen, record as never, { contestId: CONTEST, factId: 'early' });
  await until(async () => (await read('snapshots', 'publisher')).includes('"freezeAtMs":1000'));
}, 180_000);
afterAll(() => award.stop(), 60_000);

const read = async (path: string, role: Role, userId = 'juror-1'): Promise<string> =>
  (await award.call({ path: `${CONTEST}/${path}`, as: [userId, role] })).bytes.toString();

/** What every route answers to one person in this role, GET first: the others change things. */
async function answersTo(role: Role | null): Promise<readonly (readonly [route: string, reply: string])[]> {
  const inTurn = ROUTES.toSorted(([, a], [, b]) => Number(a.method !== 'GET') - Number(b.method !== 'GET'));
  const answers: (readonly [string, string])[] = [];
  for (const [name] of inTurn) {
    const { body } = await award.call(callOf(name, CONTEST, role === null ? undefined : ['juror-1', role]));
    // Papers are packed, so that a number would not be seen; they are made of what the council is shown.
    if (body !== null) answers.push([name, JSON.stringify(body)]);
  }
  return answers;
}

it('finds what it looks for where it may stand', async () => {
  const own = await read('ballots/entry-1', 'juror', 'juror-2');
  expect(own).toMatch(MARKS);
  expect(own).toContain(WORDS);
});

describe('before the lock', () => {
  it.each([...ROLES, null])('%s reads no mark, mean, order or word of another juror, in any reply', async (role) => {
    for (const [route, reply] of await answersTo(role)) {
      expect([route, MARKS.exec(reply)?.[0], ORDER.exec(reply)?.[0]]).toEqual([route, undefined, undefined]);
      expect([route, reply.includes(WORDS)]).toEqual([route, false]);
    }
  });

  it.each(['juror', null] as const)('%s reads no public counter, in any reply', async (role) => {
    for (const [route, reply] of await answersTo(role))
      expect([route, COUNTERS.exec(reply)?.[0]]).toEqual([route, undefined]);
  });
});

describe('after the lock', () => {
  beforeAll(async () => {
    await award.lock(CONTEST);
  });

  it('the council reads the means, the order and the counts', async () => {
    const room = await read('council', 'council');
    for (const shown of [MARKS, ORDER, COUNTERS]) expect(room).toMatch(shown);
  });

  it.each(['juror', 'entrant', 'screener', 'publisher', 'operator', null] as const)(
    '%s still reads nothing of it before there is a result',
    async (role) => {
      for (const [route, reply] of await answersTo(role)) {
        expect([route, MARKS.exec(reply)?.[0], ORDER.exec(reply)?.[0]]).toEqual([route, undefined, undefined]);
        expect([route, reply.includes(WORDS), COUNTERS.exec(reply)?.[0]]).toEqual([route, false, undefined]);
      }
    },
  );

  it('a juror still reads the own sheets', async () => {
    expect(await read('ballots/entry-2', 'juror', 'juror-3')).toMatch(/91\.75|21\.75/);
  });
});
