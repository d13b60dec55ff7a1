import type { Ballot } from '../store/ballot';
import type { Sheet } from '../store/sheet';

export type SheetCounts = {
  readonly sealedSheets: number;
  readonly recusedSheets: number;
  /** Sheets that jurors still owe: neither sealed nor recused. */
  readonly missingSheets: number;
};

export function countSheets(of: {
  readonly ballots: readonly Ballot[];
  readonly sheets: readonly Sheet[];
  readonly jurors: number;
}): SheetCounts {
  const sealedSheets = of.sheets.filter((sheet) => sheet.state === 'sealed').length;
  const recusedSheets = of.sheets.filter((sheet) => sheet.state === 'recused').length;
  const missingSheets = Math.max(0, of.ballots.length * of.jurors - sealedSheets - recusedSheets);
  return { sealedSheets, recusedSheets, missingSheets };
}
