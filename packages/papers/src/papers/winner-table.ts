import { table } from '../blocks';
import { countColumn, dongColumn, markColumn, textColumn } from '../columns';
import { authorNames } from '../data/names';
import { sumDong, type Winner } from '../data/room';
import type { PaperTable } from '../paper';
import { figures } from '../words/figures';

/** Works by prize with their money and its sum. */
export function winnerTable(name: string, winners: readonly Winner[]): PaperTable {
  return table(
    name,
    [
      countColumn('TT', 5),
      textColumn('Giải', 20),
      markColumn('Mã số', 10),
      textColumn('Tên tác phẩm', 24),
      textColumn('Tác giả', 20),
      textColumn('Đơn vị, địa phương', 18),
      dongColumn('Tiền thưởng (đồng)', 13),
    ],
    winners.map(({ prize, entry }, at) => [
      String(at + 1),
      prize.extraHonour === undefined ? prize.name.vi : `${prize.name.vi} và ${prize.extraHonour.name.vi}`,
      entry.code,
      entry.title,
      authorNames(entry).join(', '),
      [entry.unitName, entry.localityName].filter((part) => part !== '').join(', '),
      figures(prize.valueDong),
    ]),
    ['', 'Cộng', '', '', '', '', figures(sumDong(winners))],
  );
}
