import { sheetSealed } from '@hoithi/contracts';
import { outboxEntry, type Change } from '@hoithi/mongo-kit';
import type { Marks, Seal, Sheet } from '../store/sheet';

/** The change that seals a sheet, with the fact that tells the house of it by its hash. */
export function sealing(
  sheet: Sheet,
  as: { readonly marks: Marks; readonly note: string; readonly seal: Seal; readonly correlationId: string },
): Required<Pick<Change, 'set' | 'facts'>> {
  const { contestId, entryId, jurorId, earlier } = sheet;
  const { sheetHash, sealedAtMs: atMs } = as.seal;
  const fact = outboxEntry(sheetSealed, { contestId, entryId, jurorId, sheetHash, atMs } as never, {
    contestId,
    factId: `sheet-sealed:${sheet._id}:${earlier.length + 1}`,
    correlationId: as.correlationId,
    atMs,
  });
  return { set: { state: 'sealed', marks: as.marks, note: as.note, seal: as.seal, savedAtMs: atMs }, facts: [fact] };
}
