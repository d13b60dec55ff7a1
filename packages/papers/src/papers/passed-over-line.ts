import { paragraph } from '../blocks';
import { interactionPick } from '../data/interaction-pick';
import { proposedCodes, type Room } from '../data/room';
import type { PaperBlock } from '../paper';
import { figures } from '../words/figures';

/** Works with more interactions that do not win the prize for it, because they have a jury prize (O13); nothing where there are none. */
export function passedOverLine(room: Room): readonly PaperBlock[] {
  const { data, definition, tally } = room;
  const prize = definition.prizes.interaction;
  const pick = interactionPick(room);
  if (prize === undefined || pick === null || pick.passedOver.length === 0) return [];
  const countOf = new Map(data.judging?.book.interaction.map(({ entry, accepted }) => [entry, accepted]));
  const prizeOf = (code: string): string =>
    definition.prizes.jury.find(({ id }) =>
      data.decision === null
        ? proposedCodes({ definition, tally }, id).includes(code)
        : data.decision.awards.some(({ prizeId, codes }) => prizeId === id && codes.includes(code)),
    )?.name.vi ?? '';
  const passed = pick.passedOver.map(
    (code) => `${code} (${figures(countOf.get(code) ?? 0)} điểm tương tác, ${prizeOf(code)})`,
  );
  return [
    paragraph(
      `${prize.name.vi}: theo Thể lệ, tác phẩm đã có giải theo điểm chấm không được xét thêm giải này, nên không xét ${passed.join('; ')}.`,
    ),
  ];
}
