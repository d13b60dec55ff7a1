import { comparePrizes, type GivenPrizes } from '@hoithi/scoring';
import type { Council, Given } from '../../api/shapes';

export type Awards = Readonly<Record<string, readonly string[]>>;
export type DecisionBody = Given<'proposeDecision'>['body'];

/** What the decision begins with: the jury's proposal, or after the complaints the provisional result. */
export type Base = { readonly awards: Awards; readonly winner: string | null; readonly mustChoose: boolean };

export function baseOf(council: Council): Base {
  const { decision, interaction, prizes } = council;
  if (decision !== null) {
    const given = (prizeId: string): readonly string[] =>
      decision.awards.find((award) => award.prizeId === prizeId)?.entries ?? [];
    const awards = Object.fromEntries(prizes.map(({ prizeId }) => [prizeId, given(prizeId)]));
    return { awards, winner: decision.interactionWinner, mustChoose: false };
  }
  return {
    awards: Object.fromEntries(prizes.map((prize) => [prize.prizeId, prize.proposed])),
    winner: interaction?.proposed ?? null,
    // Between films that are equal at the top somebody has to choose: that is a reason to be given, too.
    mustChoose: (interaction?.tie.length ?? 0) > 0,
  };
}

/** Prizes that the council gives otherwise than the base: each needs its reason. */
export function changedPrizes(
  base: Base,
  awards: Awards,
  interaction: { readonly prizeId: string; readonly winner: string | null },
): readonly string[] {
  const changed = comparePrizes(givenOf(base.awards), givenOf(awards)).map(({ prizeId }) => prizeId);
  return interaction.winner === base.winner && !base.mustChoose ? changed : [...changed, interaction.prizeId];
}

/** The awards as the comparison of prizes reads them. */
export const givenOf = (all: Awards): GivenPrizes =>
  Object.entries(all).map(([prizeId, entries]) => ({ prizeId, entries }));

/** What the awards cost, in dong. */
export function costDong(council: Pick<Council, 'prizes'>, awards: Awards, interactionDong: number): number {
  return council.prizes.reduce(
    (sum, prize) => sum + prize.valueDong * (awards[prize.prizeId]?.length ?? 0),
    interactionDong,
  );
}

export function decisionBody(plan: {
  readonly awards: Awards;
  readonly winner: string | null;
  readonly reasons: Readonly<Record<string, string>>;
  readonly changed: readonly string[];
  readonly overBudgetReason: string | null;
}): DecisionBody {
  const { awards, winner, reasons, changed, overBudgetReason } = plan;
  return {
    awards: Object.entries(awards).map(([prizeId, entries]) => ({ prizeId, entries: [...entries] })),
    interactionWinner: winner,
    changes: changed.map((prizeId) => ({ prizeId, reason: (reasons[prizeId] ?? '').trim() })),
    overBudgetReason,
  };
}
