import { ContestError } from '@hoithi/contracts';
import type { SheetKey } from '../store/change-sheet';
import type { AwardDatabase } from '../store/database';
import { sheetId } from '../store/ids';
import type { Sheet } from '../store/sheet';

/**
 * Where `recuseFor` changed nothing, whoever asked for it is told why, unless the juror stands aside already: a sheet may have been
 * sealed, handed over or locked at the same moment.
 * @throws {ContestError} `sheet-sealed`, `judging-locked`, `judging-not-open`
 */
export async function requireAside({ sheets }: Pick<AwardDatabase, 'sheets'>, key: SheetKey): Promise<void> {
  const sheet = await sheets.findById(sheetId(key)).lean<Sheet>().exec();
  if (sheet?.state === 'recused') return;
  if (sheet?.moved != null) throw new ContestError('judging-not-open', { entryId: key.entryId });
  throw new ContestError(sheet?.state === 'sealed' ? 'sheet-sealed' : 'judging-locked');
}
