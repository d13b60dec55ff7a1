import type { Council, Given } from '../../api/shapes';

export type Awards = Readonly<Record<string, readonly string[]>>;
export type DecisionBody = Given<'decide'>['body'];

/** The jury's proposal as the first draft of the decision. */
export const proposedAwards = (council: Council): Awards =>
  Object.fromEntries(council.prizes.map((prize) => [prize.prizeId, prize.proposed]));

/** Prizes that the council gives otherwise than proposed: each needs its reason. */
export function changedPrizes(
  council: Council,
  awards: Awards,
  interaction: { readonly prizeId: string; readonly winner: string | null },
): readonly string[] {
  const changed = council.prizes
    .filter((prize) => !sameSet(prize.proposed, awards[prize.prizeId] ?? []))
    .map((prize) => prize.prizeId);
  const proposed = council.interaction?.proposed ?? null;
  // Between films that are equal at the top somebody has to choose: that is a reason to be given, too.
  const chosen = (council.interaction?.tie.length ?? 0) > 0;
  return interaction.winner === proposed && !chosen ? changed : [...changed, interaction.prizeId];
}

/** What the awards cost, in dong. */
export function costDong(council: Council, awards: Awards, interactionDong: number): number {
  return council.prizes.reduce(
    (sum, prize) => sum + prize.valueDong * (awards[prize.prizeId]?.length ?? 0),
    interactionDong,
  );
}

export function decisionBody(
  awards: Awards,
  interactionWinner: string | null,
  reasons: Readonly<Record<string, string>>,
  changed: readonly string[],
): DecisionBody {
  return {
    awards: Object.entries(awards).map(([prizeId, entries]) => ({ prizeId, entries: [...entries] })),
    interactionWinner,
    changes: changed.map((prizeId) => ({ prizeId, reason: (reasons[prizeId] ?? '').trim() })),
  };
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((entry) => other.includes(entry));
