import { createHash } from 'node:crypto';
import type { PaperData } from '../../src';
import { markOf, type Book } from './own-marks';
import type { OwnRow } from './own-ranking';

export type Given = {
  readonly prizeId: string;
  /** As lists of winners name it, with the honour that goes with it. */
  readonly name: string;
  readonly shortName: string;
  readonly valueDong: number;
  readonly code: string;
};

type Prize = PaperData['contest']['definition']['prizes']['jury'][number];

/** Every prize of the contest, that of the interaction last. */
export const prizesOf = ({ prizes }: PaperData['contest']['definition']): readonly Prize[] =>
  prizes.interaction === undefined ? prizes.jury : [...prizes.jury, prizes.interaction];

const given = ({ id, name, valueDong, extraHonour }: Prize, code: string): Given => ({
  prizeId: id,
  name: extraHonour === undefined ? name.vi : `${name.vi} và ${extraHonour.name.vi}`,
  shortName: name.vi,
  valueDong,
  code,
});

/** The jury's prizes by place while the mean reaches the minimum; works that share places have one only where all these carry it. */
function juryPrizes({ contest }: PaperData, ranking: readonly OwnRow[]) {
  const { prizes, jury } = contest.definition;
  const places = prizes.jury.flatMap((prize) => Array.from({ length: prize.count }, () => prize));
  const good = ranking.filter(({ rank, mean }) => rank !== null && (mean ?? 0n) >= markOf(jury.minimumForPrizePoints));
  const sharing = (row: OwnRow): number => ranking.filter(({ rank }) => rank === row.rank).length;
  const placed = good.map((row) => {
    const first = places[(row.rank ?? 0) - 1];
    const last = places[(row.rank ?? 0) - 2 + sharing(row)];
    return { code: row.code, rank: row.rank, first, isOpen: first !== undefined && first !== last };
  });
  return {
    given: placed.flatMap(({ code, first, isOpen }) => (first === undefined || isOpen ? [] : [given(first, code)])),
    open: placed.filter(({ isOpen }) => isOpen),
  };
}

/** What the jury proposes: its prizes, then that of the interaction. */
export function ownProposal(data: PaperData, ranking: readonly OwnRow[]): readonly Given[] {
  const jury = juryPrizes(data, ranking);
  if (data.judging === null) return [];
  const pick = ownPick(data.judging.book, {
    prized: jury.given.map(({ code }) => code),
    open: jury.open.map(({ code }) => code),
  });
  return [...jury.given, ...interactionOf(data, pick.winner)];
}

/** Works of one place at the border of a prize, which nothing tells apart. */
export const ownOpenTies = (data: PaperData, ranking: readonly OwnRow[]): readonly (readonly string[])[] => {
  const { open } = juryPrizes(data, ranking);
  return [...new Set(open.map(({ rank }) => rank))].map((place) =>
    open.filter(({ rank }) => rank === place).map(({ code }) => code),
  );
};

/** What the council gave. */
export function ownAwards(data: PaperData): readonly Given[] {
  const { decision, contest } = data;
  const jury = contest.definition.prizes.jury.flatMap((prize) =>
    (decision?.awards.find(({ prizeId }) => prizeId === prize.id)?.codes ?? []).map((code) => given(prize, code)),
  );
  return [...jury, ...interactionOf(data, decision?.interactionWinner ?? null)];
}

function interactionOf({ contest }: PaperData, code: string | null): readonly Given[] {
  const prize = contest.definition.prizes.interaction;
  return prize === undefined || code === null ? [] : [given(prize, code)];
}

export type OwnPick = {
  readonly winner: string | null;
  /** The step that told the winner from others of as many points, and these. */
  readonly by: string | null;
  readonly equal: readonly string[];
  /** Had as many or more but has a jury prize, most first. */
  readonly passedOver: readonly string[];
};

/** Whom the rules give the interaction prize beside the prizes of the jury. */
export function ownPick(
  book: Book,
  { prized, open }: { readonly prized: readonly string[]; readonly open: readonly string[] },
): OwnPick {
  const barred = book.juryWinnersMayWin === false ? prized : [];
  const free = book.interaction.filter(({ entry }) => !barred.includes(entry));
  const most = Math.max(...free.map(({ accepted }) => accepted));
  const equal = free.filter(({ accepted }) => accepted === most);
  const passedOver = book.interaction
    .filter(({ entry, accepted }) => barred.includes(entry) && accepted >= most)
    .toSorted((a, b) => b.accepted - a.accepted)
    .map(({ entry }) => entry);
  const none = { winner: null, by: null, equal: [], passedOver };
  if (book.juryWinnersMayWin === false && equal.some(({ entry }) => open.includes(entry))) return none;
  const codes = equal.map(({ entry }) => entry);
  if (equal.length <= 1) return { ...none, winner: codes[0] ?? null };
  let left = equal;
  for (const step of book.interactionTieChain ?? []) {
    const keys = left.map(keyBy(step, book.interactionLot?.seed ?? null));
    if (keys.some((key) => key === null)) return none;
    const [first] = (keys as readonly string[]).toSorted();
    left = left.filter((_, at) => keys[at] === first);
    if (left.length === 1) return { winner: left[0]?.entry ?? null, by: step, equal: codes, passedOver };
  }
  return none;
}

type Count = Book['interaction'][number];

/** A key of one length whose smallest wins: more voters, an earlier instant, the smaller hash; null where it is not known. */
function keyBy(step: string, seed: string | null): (count: Count) => string | null {
  const sortable = (number: number): string => String(number).padStart(16, '0');
  return ({ entry, voters, reachedAtMs }) => {
    if (step === 'unique-verified-voters') return voters === undefined ? null : sortable(9e15 - voters);
    if (step === 'earlier-attainment') return reachedAtMs === undefined ? null : sortable(reachedAtMs ?? 9e15);
    return seed === null ? null : createHash('sha256').update(`${seed}\n${entry}`).digest('hex');
  };
}

export const moneyOf = (all: readonly Given[]): number => all.reduce((sum, { valueDong }) => sum + valueDong, 0);
