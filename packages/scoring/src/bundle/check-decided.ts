import { groupKey } from '../book/group-key';
import type { ScoreBook } from '../book/score-book';
import { pickInteractionWinner } from '../official/pick-interaction-winner';
import type { TallyResult } from '../official/tally-result';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

/**
 * Every prize went where the recounted proposal puts it, or the council gave a reason (R8); no prize is given that the book does
 * not have, nor more often than it has it, nor two to one work. The interaction prize went to
 * the most interactions of those that may win it beside the decided jury prizes, or with a reason to another that may.
 */
export function checkDecided(bundle: ResultBundle, book: ScoreBook, tally: TallyResult): readonly RecountFault[] {
  const reasoned = new Set(bundle.decision.changes.map((change) => change.prizeId));
  return [
    ...impossible(bundle, book),
    ...tally.prizes
      .filter(({ prize, entries }) => groupKey(givenTo(bundle, prize)) !== groupKey(entries) && !reasoned.has(prize))
      .map(({ prize }) => fault(prize, MOVED(prize))),
    ...wrongWinner(bundle, { book, tally, reasoned }),
  ];
}

const givenTo = ({ decision }: ResultBundle, prizeId: string): readonly string[] =>
  decision.awards.find((award) => award.prizeId === prizeId)?.entries ?? [];

function impossible({ decision }: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const countOf = new Map(book.prizes.map(({ id, count }) => [id, count]));
  const works = new Set(book.entries);
  const prizes = new Set<string>();
  return decision.awards.flatMap(({ prizeId, entries }): readonly RecountFault[] => {
    const fits = !prizes.has(prizeId) && entries.length <= (countOf.get(prizeId) ?? -1);
    prizes.add(prizeId);
    // Whoever was given a prize leaves the list: a second one finds nobody.
    const areWorks = entries.every((entry) => works.delete(entry));
    return fits && areWorks ? [] : [fault(prizeId, IMPOSSIBLE(prizeId))];
  });
}

function wrongWinner(
  { decision }: ResultBundle,
  of: { readonly book: ScoreBook; readonly tally: TallyResult; readonly reasoned: ReadonlySet<string> },
): readonly RecountFault[] {
  const winner = decision.interactionWinner;
  // Without a winner: a contest without this prize counts interactions too.
  if (winner === null) return [];
  const winners = decision.awards.flatMap(({ entries }) => entries);
  const isBarred = of.book.juryWinnersMayWin === false && winners.includes(winner);
  const undecided = of.tally.undecidedTies.flat().filter((entry) => !winners.includes(entry));
  if (!isBarred && winner === pickInteractionWinner(of.book, { winners, undecided }).winner) return [];
  const ofJury = new Set(of.book.prizes.map(({ id }) => id));
  const hasReason = [...of.reasoned].some((prizeId) => !ofJury.has(prizeId));
  if (!isBarred && hasReason && of.book.interaction.some(({ entry }) => entry === winner)) return [];
  return [{ code: 'interaction-winner', path: 'decision.interactionWinner', text: WINNER(winner) }];
}

const fault = (prizeId: string, text: RecountFault['text']): RecountFault => ({
  code: 'prizes',
  path: `decision.awards.${prizeId}`,
  text,
});

const MOVED = (prizeId: string) => ({
  vi: `giải ${prizeId} khác đề nghị của Ban Giám khảo mà không có lý do`,
  en: `prize ${prizeId} differs from the jury's proposal without a reason`,
});

const IMPOSSIBLE = (prizeId: string) => ({
  vi: `giải ${prizeId} không có trong sổ điểm, trao quá số lượng, hoặc trao cho tác phẩm không thể nhận`,
  en: `prize ${prizeId} is not one of the book, is given too often, or to a work that cannot have it`,
});

const WINNER = (entry: string) => ({
  vi: `giải tương tác trao cho ${entry} dù không phải lượt cao nhất được xét và không có lý do`,
  en: `the interaction prize goes to ${entry}, which has not the most interactions of those that may win it, without a reason`,
});
