import type { ResultBundle } from '@hoithi/scoring';

/** Which sheets two persons keyed from a juror's paper; nothing where none was. */
export function explainKeyed({ keyedSheets = [] }: Pick<ResultBundle, 'keyedSheets'>): readonly string[] {
  if (keyedSheets.length === 0) return [];
  const sheets = keyedSheets.map(({ juror, entry }) => `${juror} / ${entry}`).join(', ');
  return [`– ${keyedSheets.length} phiếu nhập từ bản giấy · sheets keyed from paper: ${sheets}`];
}
