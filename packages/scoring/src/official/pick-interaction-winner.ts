import { groupKey } from '../book/group-key';
import type { InteractionCount, InteractionTieStep, ScoreBook } from '../book/score-book';
import { sha256Hex } from '../log/sha256';

export type InteractionPick = {
  readonly winner: string | null;
  /** Equal at the top, and the chain does not tell them apart yet: nobody wins. */
  readonly tie: readonly string[];
  /** Which step told equal counts apart; null where nobody had as many, or nothing did. */
  readonly brokenBy: InteractionTieStep | null;
};

type Counts = readonly InteractionCount[];
type Ties = Pick<ScoreBook, 'interaction' | 'interactionTieChain' | 'interactionLot'>;

/** The entry with most accepted interactions (R22); equal ones are told apart by the contest's chain: voters, then who had them earlier, then a public lot. */
export function pickInteractionWinner({
  interaction,
  interactionTieChain = [],
  interactionLot: lot,
}: Ties): InteractionPick {
  let top = best(interaction, ({ accepted }) => accepted);
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
