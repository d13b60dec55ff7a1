import { hashSheet } from '@hoithi/scoring';
import { randomBytes } from 'node:crypto';
import type { Award } from '../award';
import type { SheetKey } from '../store/change-sheet';
import type { Marks, Seal } from '../store/sheet';

/** A seal over these marks as of now, with a fresh salt (ADR 0015). */
export function makeSeal(
  award: Pick<Award, 'clock' | 'tags'>,
  of: { readonly key: SheetKey; readonly code: string; readonly marks: Marks },
): Seal {
  const { contestId, jurorId } = of.key;
  const sealedAtMs = award.clock.nowMs();
  const salt = randomBytes(32).toString('hex');
  const juror = award.tags(contestId, jurorId);
  const content = { contest: contestId, entry: of.code, juror, marks: of.marks, sealedAtMs, salt };
  return { sealedAtMs, salt, sheetHash: hashSheet(content) };
}
