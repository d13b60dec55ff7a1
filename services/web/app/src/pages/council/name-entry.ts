import type { Council } from '../../api/shapes';

/** "SL-007 Chợ phiên số" for an id. */
export function nameEntry(council: Pick<Council, 'ranking'>, entryId: string): string {
  const row = council.ranking.find((one) => one.entryId === entryId);
  return row ? `${row.code} ${row.title}` : entryId;
}
