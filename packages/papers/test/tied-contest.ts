import { tallyScoreBook } from '@hoithi/scoring';
import { parsePaperData } from '../src';
import type { paperJson } from './paper-data-40';

type Json = typeof paperJson;
type Marks = Readonly<Record<string, number>>;

const even = (theme: number, method: number): Marks => ({ theme, method, script: 14, technique: 19, usefulness: 14 });

/** Of each juror the marks for a work; five alike where one is given. */
const five = (marks: Marks): readonly Marks[] => [marks, marks, marks, marks, marks];
const byTheme = (...themes: readonly number[]): readonly Marks[] => themes.map((theme) => even(theme, 18.5));

/** From the best: ties at the borders of prizes by everything that may settle them, and one among equal prizes that nothing has to. */
const TOP: Readonly<Record<string, readonly Marks[]>> = {
  // The first prize: equal means, the heavier criterion decides.
  'SL-002': five(even(29.75, 19.25)),
  'SL-003': five(even(29.5, 19.5)),
  // The last second prize: every criterion's mean is equal, four jurors of five placed the one higher.
  'SL-004': byTheme(29, 29, 27, 28, 28),
  'SL-005': byTheme(28.5, 28.5, 29, 27.5, 27.5),
  'SL-006': five(even(28, 18)),
  // The last third prize: alike in everything, settled by the jury's secret vote.
  'SL-007': five(even(27, 17)),
  'SL-008': five(even(27, 17)),
  // Both a consolation prize: nobody has to tell them apart.
  'SL-009': five(even(26, 17)),
  'SL-010': five(even(26, 17)),
  'SL-011': five(even(26, 16)),
  // The last prize of all: the vote came to nothing, the chair decided.
  'SL-012': five(even(25, 16)),
  'SL-013': five(even(25, 16)),
};

const LOWER = 0.85;
const lowered = (marks: Marks): Marks =>
  Object.fromEntries(Object.entries(marks).map(([id, points]) => [id, Math.round(points * LOWER * 4) / 4]));

const SETTLED = [
  { entries: ['SL-007', 'SL-008'], order: ['SL-008', 'SL-007'], by: 'jury-vote' as const },
  { entries: ['SL-012', 'SL-013'], order: ['SL-013', 'SL-012'], by: 'chair' as const },
];
const VOICES = { 'jury-vote': { for: 4, against: 1 }, chair: { for: 2, against: 2 } } as const;

/** Three works of as many votes, voters and the same last vote: only a public lot tells them apart. */
const EQUAL = ['SL-014', 'SL-020', 'SL-026'];
const LOT = { entries: EQUAL, source: 'Giải đặc biệt xổ số kiến thiết ngày 15/9/2024', seed: '48213' };

/** The contest of forty with ties at every border, settled by marks, head to head, vote, chair and lot, and what the council made of it. */
export const withSettledTies = (json: Json): Json => {
  const { judging, freeze, contest } = structuredClone(json);
  const jurors = judging.book.jurors;
  const sheets = judging.book.sheets.map((sheet) =>
    TOP[sheet.entry] === undefined || sheet.state !== 'valid'
      ? { ...sheet, marks: lowered(sheet.marks as Marks) }
      : { ...sheet, marks: TOP[sheet.entry]?.[jurors.indexOf(sheet.juror)] ?? {} },
  );
  const counts = freeze.counts.map((count) =>
    EQUAL.includes(count.code) ? { ...count, raw: 905, accepted: 900 } : count,
  );
  const book = {
    ...judging.book,
    sheets,
    interaction: counts.map(({ code, accepted }) => ({
      entry: code,
      accepted,
      voters: accepted,
      reachedAtMs: contest.calendar.freezeAtMs - 60_000,
    })),
    interactionTieChain: ['unique-verified-voters', 'earlier-attainment', 'public-lot'],
    interactionLot: LOT,
    settled: SETTLED,
  };
  const settlements = SETTLED.map(({ entries, order, by }) => ({
    codes: entries,
    order,
    by,
    votes: VOICES[by],
    reason: 'xét thêm phần hướng dẫn thực hành',
  }));
  return decided({ ...json, freeze: { ...freeze, counts }, judging: { ...judging, book, settlements } } as never);
};

/** The same while the jury has not settled the last prize. */
export const withOpenTie = (json: Json): Json => {
  const tied = withSettledTies(json);
  const { book, settlements } = tied.judging;
  const left = { book: { ...book, settled: book.settled.slice(0, 1) }, settlements: settlements.slice(0, 1) };
  return decided({ ...tied, judging: { ...tied.judging, ...left } });
};

/** The same where a work wins one prize, and one of the jury's has the most votes. */
export const withOnePrizeEach = (json: Json): Json => {
  const tied = structuredClone(withSettledTies(json));
  Object.assign(tied.contest.definition.interaction, { juryWinnersMayWin: false });
  Object.assign(tied.judging.book, { juryWinnersMayWin: false });
  const most = { raw: 1_000, accepted: 1_000 };
  Object.assign(tied.freeze.counts[3] as object, most);
  Object.assign(tied.judging.book.interaction[3] as object, most);
  return decided(tied);
};

/** The council gives what the jury and the freeze propose, by a vote on each. */
function decided(json: Json): Json {
  const { book } = parsePaperData(JSON.parse(JSON.stringify(json))).judging ?? {};
  if (book === undefined) return json;
  const { prizes, interactionPrize } = tallyScoreBook(book, { diagnostics: 'never' });
  const votes = prizes.flatMap(({ prize, entries }) =>
    entries.map((code) => ({ prizeId: prize, code, for: 4, against: 1 })),
  );
  const awards = prizes.map(({ prize, entries }) => ({ prizeId: prize, codes: entries }));
  const { jury, council } = json.meetings;
  return {
    ...json,
    decision: { ...json.decision, awards, interactionWinner: interactionPrize, changes: [] },
    meetings: { ...json.meetings, jury: { ...jury, votes }, council: { ...council, votes } },
  };
}
