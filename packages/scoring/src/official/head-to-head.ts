import type { SheetTable } from './sheet-table';

/**
 * For each member of a group: over all other members and all jurors with valid sheets for both, times placed strictly
 * higher minus times placed strictly lower (by the juror's total). One sort per juror, so large groups stay cheap.
 */
export function headToHead(group: readonly number[], table: SheetTable): ReadonlyMap<number, number> {
  const byJuror = new Map<number, { entry: number; total: number }[]>();
  for (const entry of group) {
    for (let slot = table.start[entry] ?? 0; slot < (table.start[entry + 1] ?? 0); slot += 1) {
      const juror = table.juror[slot] ?? -1;
      const placed = byJuror.get(juror) ?? [];
      placed.push({ entry, total: table.totalUnits[slot] ?? 0 });
      byJuror.set(juror, placed);
    }
  }
  const balance = new Map(group.map((entry) => [entry, 0]));
  for (const placed of byJuror.values()) addJuror(placed, balance);
  return balance;
}

function addJuror(placed: { entry: number; total: number }[], balance: Map<number, number>): void {
  placed.sort((a, b) => a.total - b.total);
  let from = 0;
  while (from < placed.length) {
    let to = from + 1;
    while (to < placed.length && placed[to]?.total === placed[from]?.total) to += 1;
    const lower = from;
    const higher = placed.length - to;
    for (const { entry } of placed.slice(from, to)) balance.set(entry, (balance.get(entry) ?? 0) + lower - higher);
    from = to;
  }
}
