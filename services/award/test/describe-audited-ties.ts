import { buildPapers, partsOf, type PaperData } from '@hoithi/papers';
import { auditPapers } from '../../../packages/papers/test/audit/audit-papers';
import { COUNCIL, JURORS, marksOf, until, type AwardUnderTest } from './award-for-tests';
import { councilOf, meetingOf } from './council-for-tests';
import { paperDataOf } from './paper-data-of';
import type { Member, Registers } from './play-neighbours';

/** The council, and the registers. */
const NAMES = ['Nguyễn Thị Ánh', 'Lò Văn Ún', 'Trần Đức Thuỷ', 'Quàng Thị Ngọc', 'Hoàng Hữu Phước'];
const named = (userIds: readonly string[]) => userIds.map((userId, at) => ({ userId, name: NAMES[at] ?? '' }));
export const PEOPLE: readonly [readonly Member[], Registers] = [
  named(COUNCIL),
  {
    staff: { juror: named(JURORS) },
    record: () => ({
      authors: [
        {
          name: 'Vừ A Dính',
          categoryId: 'member',
          unitName: 'Trường THCS 19/5',
          localityName: 'Tổ dân phố 3',
          isLeader: true,
        },
      ],
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

const votesOn = (given: readonly { readonly prizeId: string; readonly entries: readonly string[] }[]) =>
  given.flatMap(({ prizeId, entries }) => entries.map((entryId) => ({ prizeId, entryId, for: 3, against: 0 })));

/** A contest played on real servers to its decision, with ties settled by marks, by vote and by lot, and to the one that replaces it after complaints: its
 * papers are audited in full each time. */
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

  it('every cell and number of the papers of a contest full of ties is what its sheets, votes, lot and decisions give', async () => {
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
    const votes = votesOn(given);
    const { revision } = (await council.minutes()).body;
    await council.meet(meetingOf(COUNCIL, { votes, revision, endedAtMs: 8_000_000 }));
    const decided = await council.decide({ awards, interactionWinner: proposed, changes: [] });
    expect([settled.status, decided.status]).toEqual([200, 200]);

    const data = await audited();
    expect(data.judging?.book.interactionLot?.seed).toBe(lot.seed);
    expect(buildPapers(data).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['score-table', 'jury-minutes', 'council-minutes', 'award-decision', 'payment-list']),
    );

    for (const [key, number] of [
      ['award-decision', '12'],
      ['council-minutes', '11'],
    ]) {
      const body = { key, number, date: { year: 2024, month: 9, day: 16 }, reason: null };
      await award().call({ method: 'PUT', path: `${contest}/paper-issues`, as: ['sec', 'secretary'], body });
    }
    await council.tellComplaints(1, Date.now() - 1_000);
    await until(async () => (await council.room()).complaints.isOver);
    const swapped = [
      { prizeId: 'first', entries: ['entry-2'] },
      { prizeId: 'second', entries: ['entry-1', 'entry-4'] },
      awards[2]!,
    ];
    await council.meet(meetingOf(COUNCIL, { votes: votesOn([...swapped, ...given.slice(3)]) }), 'complaints');
    const changes = ['first', 'second'].map((prizeId) => ({ prizeId, reason: 'khiếu nại đúng' }));
    const final = await council.decide({ awards: swapped, interactionWinner: proposed, changes });
    expect([final.status, final.body]).toMatchObject([200, { decision: { edition: 2 } }]);
    const heard = await audited();
    expect(heard.issues['award-decision']?.number).toBe('12');
    expect(partsOfPaper(heard, 'award-decision')).toEqual(['award-decision/edition-2', 'award-decision']);
    expect(partsOfPaper(heard, 'council-minutes')).toEqual(['council-minutes', 'council-minutes/complaints']);
  });

  /** What its papers are made of; all of them say what it gives. */
  async function audited(): Promise<PaperData> {
    const data = await paperDataOf(award(), contest);
    expect(auditPapers(buildPapers(data), data)).toEqual([]);
    return data;
  }
}

const partsOfPaper = (data: PaperData, paperId: string): readonly string[] =>
  buildPapers(data).flatMap((paper) => (paper.id === paperId ? partsOf(paper).map(({ key }) => key) : []));
