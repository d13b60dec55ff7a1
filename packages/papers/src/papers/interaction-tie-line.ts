import type { InteractionCount, InteractionLot, InteractionTieStep } from '@hoithi/scoring';
import { paragraph } from '../blocks';
import { interactionPick } from '../data/interaction-pick';
import type { Room } from '../data/room';
import type { PaperBlock } from '../paper';
import { figures } from '../words/figures';
import { fullMoment } from '../words/moments';

/** How works with the same count at the top were told apart, as the rules say (R22, O13); nothing where none had to be. */
export function interactionTieLine(room: Room): readonly PaperBlock[] {
  const { data, definition } = room;
  const { judging, contest } = data;
  const pick = interactionPick(room);
  const step = pick?.brokenBy ?? null;
  const prize = definition.prizes.interaction;
  if (judging === null || prize === undefined || pick === null || step === null) return [];
  const { interaction, interactionLot: lot } = judging.book;
  const winner = interaction.find(({ entry }) => entry === pick.winner);
  if (winner === undefined) return [];
  const equal = interaction
    .filter(({ accepted, entry }) => accepted === winner.accepted && !pick.passedOver.includes(entry))
    .map(({ entry }) => entry);
  const why = reasonOf(step, { winner, lot, calendar: contest.calendar });
  return [
    paragraph(
      `${prize.name.vi}: ${equal.join(', ')} cùng ${figures(winner.accepted)} điểm tương tác; theo Thể lệ đề nghị ${winner.entry} vì ${why}.`,
    ),
  ];
}

function reasonOf(
  step: InteractionTieStep,
  {
    winner,
    lot,
    calendar,
  }: {
    readonly winner: InteractionCount;
    readonly lot: InteractionLot | undefined;
    readonly calendar: Parameters<typeof fullMoment>[1];
  },
): string {
  if (step === 'unique-verified-voters')
    return `có nhiều người bình chọn đã xác thực hơn (${figures(winner.voters ?? 0)} người)`;
  if (step === 'public-lot') return `bốc thăm công khai (${lot?.source ?? ''}: ${lot?.seed ?? ''})`;
  const reachedAtMs = winner.reachedAtMs ?? null;
  return `đạt số điểm đó sớm hơn${reachedAtMs === null ? '' : ` (${fullMoment(reachedAtMs, calendar)})`}`;
}
