import { comparePrizes, pickInteractionWinner } from '@hoithi/scoring';
import type { ContestCard, Council } from '../../api/shapes';
import { type Awards, type Base, givenOf } from './plan-decision';

type Rules = { readonly definition: Pick<ContestCard['definition'], 'interaction'> };

/** The base as it follows the jury prizes: where a work wins only one prize, the interaction prize passes to the next (O13). */
export function sidePrizeBeside(council: Council, { definition }: Rules, base: Base, awards: Awards): Base {
  const { interaction } = council;
  const { juryWinnersMayWin, tieChain } = definition.interaction;
  if (juryWinnersMayWin || interaction === null || interaction.prizeId === null) return base;
  if (comparePrizes(givenOf(base.awards), givenOf(awards)).length === 0) return base;
  const codeOf = new Map(interaction.rows.map(({ entryId, code }): [string, string] => [entryId, code]));
  const codes = (entries: readonly string[]): readonly string[] => entries.flatMap((id) => codeOf.get(id) ?? []);
  const winners = codes(Object.values(awards).flat());
  const undecided = codes(council.openTies.flat());
  const pick = pickInteractionWinner(
    {
      interaction: interaction.rows.map(({ code, accepted, voters, reachedAtMs }) => ({
        entry: code,
        accepted,
        ...(voters === null ? {} : { voters, reachedAtMs }),
      })),
      interactionTieChain: tieChain,
      ...(interaction.lot === null
        ? {}
        : { interactionLot: { ...interaction.lot, entries: codes(interaction.lot.entries) } }),
      juryWinnersMayWin,
    },
    { winners, undecided },
  );
  const winner = interaction.rows.find(({ code }) => code === pick.winner)?.entryId ?? null;
  return { ...base, winner, mustChoose: pick.tie.length > 0 };
}
