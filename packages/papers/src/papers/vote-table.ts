import { table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import type { PaperMeeting } from '../data/paper-data';
import { allPrizes, type Room, type Winner } from '../data/room';
import type { PaperBlock } from '../paper';

/** Votes for and against by prize; the counts stay free where nobody has entered them. */
export function voteTable(
  { definition }: Room,
  of: { readonly name: string; readonly meeting: PaperMeeting | null; readonly on: readonly Winner[] },
): readonly PaperBlock[] {
  const nameOf = new Map(allPrizes(definition).map(({ id, name }) => [id, name.vi]));
  const entered = of.meeting?.votes.map((vote) => [
    nameOf.get(vote.prizeId) ?? vote.prizeId,
    vote.code ?? 'Không trao',
    String(vote.for),
    String(vote.against),
  ]);
  const free = of.on.map(({ prize, entry }) => [prize.name.vi, entry.code, '', '']);
  const rows = entered === undefined || entered.length === 0 ? free : entered;
  if (rows.length === 0) return [];
  return [
    table(
      of.name,
      [
        countColumn('TT', 7),
        textColumn('Giải', 45),
        markColumn('Mã số', 16),
        countColumn('Đồng ý', 16),
        countColumn('Không đồng ý', 16),
      ],
      rows.map((row, at) => [String(at + 1), ...row]),
    ),
  ];
}
