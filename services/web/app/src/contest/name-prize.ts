import type { ContestCard, Text } from '../api/shapes';

/** The name of a jury prize or of the interaction prize. */
export function namePrize(contest: ContestCard, prizeId: string, text: (text: Text) => string): string {
  const { jury, interaction } = contest.definition.prizes;
  const prize = jury.find(({ id }) => id === prizeId) ?? (interaction?.id === prizeId ? interaction : undefined);
  return prize ? text(prize.name) : prizeId;
}
