import type { ResultBundle } from '@hoithi/scoring';
import { drawTable } from './draw-table';
import { say } from './words';

/** Which sheets two persons keyed from a juror's signed paper; nothing where none was. */
export function drawKeyed({ keyedSheets = [] }: ResultBundle): readonly HTMLElement[] {
  if (keyedSheets.length === 0) return [];
  const entriesOf = new Map<string, readonly string[]>();
  for (const { juror, entry } of keyedSheets) entriesOf.set(juror, [...(entriesOf.get(juror) ?? []), entry]);
  return [
    drawTable({
      title: say({ vi: 'Phiếu nhập từ bản giấy', en: 'Sheets keyed from paper' }),
      heads: [say({ vi: 'Giám khảo', en: 'Juror' }), say({ vi: 'Tác phẩm', en: 'Works' })],
      rows: [...entriesOf].map(([juror, entries]) => ({ cells: [juror, entries.join(', ')], isWrong: false })),
    }),
  ];
}
