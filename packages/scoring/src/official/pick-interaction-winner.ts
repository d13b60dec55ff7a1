import { groupKey } from '../book/group-key';
import type { InteractionCount, InteractionTieStep, ScoreBook } from '../book/score-book';
import { sha256Hex } from '../log/sha256';

export type InteractionPick = {
  readonly winner: string | null;
  /** Equal at the top, and the chain does not tell them apart yet: nobody wins. */
  readonly tie: readonly string[];
  /** Had as many or more, but has a jury prize and may not win both; most first. */
  readonly passedOver: readonly string[];
  /** Which step told equal counts apart; null where nobody had as many, or nothing did. */
  readonly brokenBy: InteractionTieStep | null;
};

type Counts = readonly InteractionCount[];
export type InteractionRules = Pick<
  ScoreBook,
  'interaction' | 'interactionTieChain' | 'interactionLot' | 'juryWinnersMayWin'
>;

/** Entries with a jury prize, and those in an open tie at the border of one; an entry in both counts as one with a prize. */
export type JuryPrized = { readonly winners: readonly string[]; readonly undecided: readonly string[] };

const NOBODY: JuryPrized = { winners: [], undecided: [] };

/**
 * The entry with most accepted interactions (R22). Where jury winners may not win (O13) the prize passes to the most of the others, and
 * to nobody while that hangs on an open tie of the jury. Equal ones are told apart by the contest's chain: voters, then who had them
 * earlier, then a public lot.
 */
export function pickInteractionWinner(rules: InteractionRules, prized: JuryPrized = NOBODY): InteractionPick {
  const { interaction } = rules;
  if (rules.juryWinnersMayWin !== false) return { ...pickAmong(interaction, rules), passedOver: [] };
  const mayWin = interaction.filter(({ entry }) => !prized.winners.includes(entry));
  const top = best(mayWin, ({ accepted }) => accepted);
  const reached = top[0]?.accepted ?? 0;
  const passedOver = interaction
    .filter(({ entry, accepted }) => prized.winners.includes(entry) && accepted >= reached)
    .toSorted((a, b) => b.accepted - a.accepted)
    .map(({ entry }) => entry);
  const isOpen = top.some(({ entry }) => prized.undecided.includes(entry));
  if (isOpen) return { winner: null, tie: [], brokenBy: null, passedOver };
  return { ...pickAmong(mayWin, rules), passedOver };
}

function pickAmong(
  counts: Counts,
  { interactionTieChain = [], interactionLot: lot }: InteractionRules,
): Omit<InteractionPick, 'passedOver'> {
  let top = best(counts, ({ accepted }) => accepted);
  if (top.length <= 1) return { winner: top[0]?.entry ?? null, tie: [], brokenBy: null };
  for (const step of interactionTieChain) {
    const left = takeStep(step, top, lot);
    // What a step has to go by is not known: no later one may take its place.
    if (left === null) break;
    top = left;
    const [first, second] = top;
    if (first !== undefined && second === undefined) return { winner: first.entry, tie: [], brokenBy: step };
  }
  return { winner: null, tie: top.map(({ entry }) => entry), brokenBy: null };
}

function takeStep(step: InteractionTieStep, top: Counts, lot: ScoreBook['interactionLot']): Counts | null {
  switch (step) {
    case 'unique-verified-voters':
      return top.some(({ voters }) => voters === undefined) ? null : best(top, ({ voters = 0 }) => voters);
    case 'earlier-attainment':
      if (top.some(({ reachedAtMs }) => reachedAtMs === undefined)) return null;
      return best(top, ({ reachedAtMs }) => -(reachedAtMs ?? Number.MAX_SAFE_INTEGER));
    case 'public-lot':
      if (lot === undefined || groupKey(lot.entries) !== groupKey(top.map(({ entry }) => entry))) return null;
      return [...top].toSorted((a, b) => (drawn(lot.seed, a) < drawn(lot.seed, b) ? -1 : 1)).slice(0, 1);
  }
}

const drawn = (seed: string, { entry }: InteractionCount): string => sha256Hex(`${seed}\n${entry}`);

function best(counts: Counts, by: (count: InteractionCount) => number): Counts {
  const most = Math.max(...counts.map(by));
  return counts.filter((count) => by(count) === most);
}
