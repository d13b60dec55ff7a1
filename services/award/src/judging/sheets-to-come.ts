import type { Ballot } from '../store/ballot';
import type { Sheet } from '../store/sheet';
import type { Duties } from './duties';

/**
 * How many sheets a film can come to as its jurors stand: those on it who did not stand aside. It is short where that is below the
 * fewest that make a score; a film that nobody was assigned to yet is not short but waits for the assignment.
 */
export function sheetsToCome(
  { entryId }: Pick<Ballot, 'entryId'>,
  of: { readonly sheets: readonly Sheet[]; readonly duties: Pick<Duties, 'jurorsOf'>; readonly minimumSheets: number },
): { readonly owed: number; readonly short: boolean } {
  const jurorIds = of.duties.jurorsOf(entryId);
  const recused = of.sheets.filter(
    (sheet) => sheet.entryId === entryId && sheet.state === 'recused' && jurorIds.includes(sheet.jurorId),
  );
  const owed = jurorIds.length - recused.length;
  return { owed, short: jurorIds.length > 0 && owed < of.minimumSheets };
}
