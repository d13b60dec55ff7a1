import { comparePrizes } from '@hoithi/scoring';
import { paragraph, table } from '../blocks';
import { countColumn, textColumn } from '../columns';
import type { PaperData } from '../data/paper-data';
import { allPrizes, prizesOf, type Room, type Winner } from '../data/room';
import type { PaperBlock } from '../paper';

/** What moves the interaction prize where nobody did: the jury prizes moved, and a work wins only one (O13). */
const byRule = ({ interaction }: Room['definition']): string =>
  interaction.juryWinnersMayWin ? '' : 'Theo Thể lệ: không xét tác phẩm đã có giải theo điểm chấm';

const NOBODY = 'Không trao';

/** Which work a prize was proposed for, which has it now, and why (O3, O18); a reason that moves no work stands in it as well. */
export function changeTable(
  { definition, winners }: Room,
  of: {
    readonly name: string;
    readonly before: readonly Winner[];
    readonly heads: readonly [before: string, after: string];
    readonly reasons: NonNullable<PaperData['decision']>['changes'];
  },
): readonly PaperBlock[] {
  const moved = new Set(comparePrizes(prizesOf(of.before), prizesOf(winners)).map(({ prizeId }) => prizeId));
  const reasonOf = new Map(of.reasons.map(({ prizeId, reason }) => [prizeId, reason]));
  const told = allPrizes(definition).filter(({ id }) => moved.has(id) || reasonOf.has(id));
  if (told.length === 0) return [paragraph('Không thay đổi.')];
  const codes = (given: readonly Winner[], prizeId: string): string =>
    given.flatMap(({ prize, entry }) => (prize.id === prizeId ? [entry.code] : [])).join(', ') || NOBODY;
  const [before, after] = of.heads;
  return [
    table(
      of.name,
      [
        countColumn('TT', 6),
        textColumn('Giải', 18),
        textColumn(before, 20),
        textColumn(after, 20),
        textColumn('Lý do', 36),
      ],
      told.map(({ id, name }, at) => [
        String(at + 1),
        name.vi,
        codes(of.before, id),
        codes(winners, id),
        reasonOf.get(id) ?? (id === definition.prizes.interaction?.id ? byRule(definition) : ''),
      ]),
    ),
  ];
}
