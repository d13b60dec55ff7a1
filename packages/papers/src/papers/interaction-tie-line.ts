import { paragraph } from '../blocks';
import type { Room } from '../data/room';
import type { PaperBlock } from '../paper';
import { figures } from '../words/figures';
import { fullMoment } from '../words/moments';

/** How works with the same count at the top were told apart, as the rules say (R22, O13); nothing where none had to be. */
export function interactionTieLine({ data, tally, definition }: Room): readonly PaperBlock[] {
  const { judging, contest } = data;
  const step = tally?.interactionTieBrokenBy ?? null;
  const prize = definition.prizes.interaction;
  if (judging === null || prize === undefined || tally === null || step === null) return [];
  const { interaction, interactionLot: lot } = judging.book;
  const winner = interaction.find(({ entry }) => entry === tally.interactionPrize);
  if (winner === undefined) return [];
  const equal = interaction.filter(({ accepted }) => accepted === winner.accepted).map(({ entry }) => entry);
  const reachedAtMs = winner.reachedAtMs ?? null;
  const why = {
    'unique-verified-voters': `có nhiều người bình chọn đã xác thực hơn (${figures(winner.voters ?? 0)} người)`,
    'earlier-attainment': `đạt số lượt đó sớm hơn${reachedAtMs === null ? '' : ` (${fullMoment(reachedAtMs, contest.calendar)})`}`,
    'public-lot': `bốc thăm công khai (${lot?.source ?? ''}: ${lot?.seed ?? ''})`,
  }[step];
  return [
    paragraph(
      `${prize.name.vi}: ${equal.join(', ')} cùng ${figures(winner.accepted)} lượt; theo Thể lệ đề nghị ${winner.entry} vì ${why}.`,
    ),
  ];
}
