import type { Ballot } from '../store/ballot';
import type { Sheet } from '../store/sheet';
import type { Duties } from './duties';

export type SheetCounts = {
  readonly sealedSheets: number;
  readonly recusedSheets: number;
  /** Sheets that jurors still owe: neither sealed nor recused. */
  readonly missingSheets: number;
};

export function countSheets(of: {
  readonly ballots: readonly Ballot[];
  readonly sheets: readonly Sheet[];
  readonly duties: Pick<Duties, 'jurorsOf'>;
}): SheetCounts {
  const sealedSheets = of.sheets.filter((sheet) => sheet.state === 'sealed').length;
  const recusedSheets = of.sheets.filter((sheet) => sheet.state === 'recused').length;
  const owed = of.ballots.reduce((sum, { entryId }) => sum + of.duties.jurorsOf(entryId).length, 0);
  return { sealedSheets, recusedSheets, missingSheets: owed - sealedSheets - recusedSheets };
}
