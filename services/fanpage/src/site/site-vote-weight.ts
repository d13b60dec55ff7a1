import type { ContestDefinition } from '@hoithi/contest';

/** What one vote on this site is worth for the interaction prize (R22): nothing where another channel is the counting one (O2). */
export function siteVoteWeight({ channels, interaction }: Pick<ContestDefinition, 'channels' | 'interaction'>): number {
  const counting = channels.list.find(({ id }) => id === channels.counting);
  return counting?.kind === 'website' ? interaction.weights.siteVotes : 0;
}
