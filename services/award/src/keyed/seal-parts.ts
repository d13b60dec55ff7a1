import type { Award } from '../award';
import { makeSeal } from '../judging/make-seal';
import type { SheetKey } from '../store/change-sheet';
import type { Marks } from '../store/sheet';
import type { SealParts } from './agree';

/** The seal that a keyed sheet gets if the two persons agree. */
export const sealParts = (
  award: Award,
  of: { readonly key: SheetKey; readonly code: string; readonly marks: Marks; readonly correlationId: string },
): SealParts => ({
  seal: makeSeal(award, of),
  contest: of.key.contestId,
  entry: of.code,
  juror: award.tags(of.key.contestId, of.key.jurorId),
  correlationId: of.correlationId,
});
