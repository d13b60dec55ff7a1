import { buildPapers } from '@hoithi/papers';
import { auditPapers } from '../../../packages/papers/test/audit/audit-papers';
import { COUNCIL, JURORS, marksOf, type AwardUnderTest } from './award-for-tests';
import { councilOf, meetingOf } from './council-for-tests';
import { paperDataOf } from './paper-data-of';
import type { Member, Registers } from './play-neighbours';

/** Names without numbers, which are no numbers of the contest: the council, and the registers. */
const NAMES = ['Nguyễn Thị Ánh', 'Lò Văn Ún', 'Trần Đức Thuỷ', 'Quàng Thị Ngọc', 'Hoàng Hữu Phước'];
const named = (userIds: readonly string[]) => userIds.map((userId, at) => ({ userId, name: NAMES[at] ?? '' }));
export const PEOPLE: readonly [readonly Member[], Registers] = [
  named(COUNCIL),
  {
    staff: { juror: named(JURORS) },
    record: () => ({
      authors: [{ name: 'Vừ A Dính', categoryId: 'member', unitName: '', localityName: 'Sơn La', isLeader: true }],
    }),
  },
];

const heavierTheme = { ...marksOf(94), theme: 25, method: 19 };
const MARKS: Readonly<Record<string, readonly Readonly<Record<string, number>>[]>> = {
  // Equal means: the heaviest criterion gives the first the first prize.
  'entry-1': JURORS.map(() => heavierTheme),
  'entry-2': JURORS.map(() => marksOf(94)),
  // Alike, at the border of the second prize: a secret vote.
  'entry-3': JURORS.map(() => marksOf(88)),
  'entry-4': JURORS.map(() => marksOf(88)),
  // One total after another, so that a severe juror has something to be adjusted for; the third juror is recused.
  'entry-5': JURORS.map((_, at) => marksOf(80 - at)),
  // Too few to be ranked.
  'entry-6': JURORS.slice(0, 2).map(() => marksOf(100)),
};

/** A contest played on real servers to its decision, with ties settled by marks, by vote and by lot: its papers are audited in full. */
export function describeAuditedTies({
  contest,
  award,
}: {
  readonly contest: string;
  readonly award: () => AwardUnderTest;
}) {
  const seal = async (entryId: string, juror: string, marks: object) => {
    const path = `${contest}/ballots/${entryId}/seal`;
    const sealed = await award().call({
      method: 'POST',
      path,
      as: [juror, 'juror'],
      body: { marks, note: 'Dựng gọn.' },
    });
    if (sealed.status !== 200) throw new Error(JSON.stringify(sealed.body));
  };

  async function judge(): Promise<void> {
    await award().open(contest, Object.keys(MARKS));
    for (const [entryId, marks] of Object.entries(MARKS)) {
      for (const [at, own] of marks.entries()) {
        const juror = JURORS[at] ?? '';
        if (entryId !== 'entry-5' || at !== 2) await seal(entryId, juror, own);
        else {
          const path = `${contest}/ballots/${entryId}/recuse`;
          await award().call({ method: 'POST', path, as: [juror, 'juror'], body: { reason: 'người thân' } });
        }
      }
    }
    await award().lock(contest);
    const equal = { voters: 40, reachedAtMs: 600 };
    await award().freeze(contest, { 'entry-5': 40, 'entry-3': 40, 'entry-6': 7 }, undefined, {
      'entry-5': equal,
      'entry-3': equal,
      'entry-6': { voters: 7, reachedAtMs: 100 },
    });
  }

  it('every cell and number of the papers of a contest full of ties is what its sheets, votes and lot give', async () => {
    await judge();
    const council = councilOf(award(), contest);
    await council.meetJury();
    const settled = await council.settle({ entries: ['entry-3', 'entry-4'], order: ['entry-4', 'entry-3'] });
    const awards = [
      { prizeId: 'first', entries: ['entry-1'] },
      { prizeId: 'second', entries: ['entry-2', 'entry-4'] },
      { prizeId: 'third', entries: ['entry-3', 'entry-5'] },
    ];
    await council.meet();
    const lot = { entries: ['entry-5', 'entry-3'], source: 'Giải đặc biệt xổ số kiến thiết ngày 15/9', seed: '48213' };
    const { proposed } = (await council.draw(lot)).body.interaction;
    const given = [...awards, { prizeId: 'interaction', entries: [proposed] }];
    const votes = given.flatMap(({ prizeId, entries }) =>
      entries.map((entryId) => ({ prizeId, entryId, for: 3, against: 0 })),
    );
    const { revision } = (await council.minutes()).body;
    await council.meet(meetingOf(COUNCIL, { votes, revision, endedAtMs: 8_000_000 }));
    const decided = await council.decide({ awards, interactionWinner: proposed, changes: [] });
    expect([settled.status, decided.status]).toEqual([200, 200]);

    const data = await paperDataOf(award(), contest);
    expect(auditPapers(buildPapers(data), data)).toEqual([]);
    expect(data.judging?.book.interactionLot?.seed).toBe(lot.seed);
    expect(buildPapers(data).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['score-table', 'jury-minutes', 'council-minutes', 'award-decision', 'payment-list']),
    );
  });
}
