import { ContestError } from '@hoithi/contracts';
import type { Change } from '@hoithi/mongo-kit';
import { sealing } from '../judging/sealing';
import type { KeyedSheet } from '../store/keyed';
import type { Seal, Sheet } from '../store/sheet';
import { differingFields } from './differing-fields';
import { hashKeyed } from './hash-keyed';

/** What a seal needs beside the two keyings; made once, before the sheet is looked at. */
export type SealParts = {
  readonly seal: Seal;
  readonly contest: string;
  readonly entry: string;
  readonly juror: string;
  readonly correlationId: string;
};

/**
 * Keeps the keyings as they are now; where two persons agree in every field, the sheet is sealed with what they read, as any other.
 * @throws {ContestError} `scan-missing`; `keyed-objected` while the juror's objection has no answer
 */
export function agree(sheet: Sheet, keyed: KeyedSheet, parts: SealParts): Change {
  const { first, second, scan, objection } = keyed;
  if (second === null || differingFields(first, second).length > 0)
    return { set: { keyed, savedAtMs: parts.seal.sealedAtMs } };
  if (scan === null) throw new ContestError('scan-missing');
  if (objection !== null && objection.answer === null) throw new ContestError('keyed-objected');
  const { contest, entry, juror, seal, correlationId } = parts;
  const contentHash = hashKeyed({ contest, entry, juror, keying: first, scanSha256: scan.sha256 });
  const { set, facts } = sealing(sheet, { marks: first.marks, note: first.note, seal, correlationId });
  return { set: { ...set, keyed: { ...keyed, contentHash } }, facts };
}
