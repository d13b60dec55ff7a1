import type { ContestDefinition } from '@hoithi/contest';
import type { PaperData } from './paper-data';
import { allPrizes, decidedCodes } from './room';

type Edition = Pick<NonNullable<PaperData['decision']>, 'awards' | 'interactionWinner'>;

/**
 * Numbers in the book of certificates, from 1, by prize and work (`first-SL-003`). A number is given once: what a later edition of
 * the decision adds goes behind, what it takes away leaves its number free (R20, O18).
 * @param editions oldest first
 */
export function certificateNumbers(
  definition: ContestDefinition,
  editions: readonly Edition[],
): ReadonlyMap<string, number> {
  const marks = editions.flatMap((decision) =>
    allPrizes(definition).flatMap(({ id }) =>
      decidedCodes({ definition, decision }, id).map((code) => certificateMark({ prizeId: id, code })),
    ),
  );
  return new Map([...new Set(marks)].map((mark, at) => [mark, at + 1]));
}

/** What a certificate is known by. */
export const certificateMark = (of: { readonly prizeId: string; readonly code: string }): string =>
  `${of.prizeId}-${of.code}`;
