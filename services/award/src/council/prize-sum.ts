import type { Contest } from '@hoithi/contest';
import type { Awarded } from '../store/decision';

/** What a decision costs, in đồng (R21, R22). Prizes nobody knows cost nothing. */
export function prizeSum(
  contest: Contest,
  { awards, interactionWinner }: Pick<Awarded, 'awards' | 'interactionWinner'>,
) {
  const { jury, interaction } = contest.definition.prizes;
  const juryDong = awards.reduce(
    (sum, award) => sum + award.entries.length * (jury.find(({ id }) => id === award.prizeId)?.valueDong ?? 0),
    0,
  );
  return juryDong + (interactionWinner === null ? 0 : (interaction?.valueDong ?? 0));
}
