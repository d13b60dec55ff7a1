import { ContestError } from '@hoithi/contracts';
import { buildPapers, partsOf, type PaperData, type PaperPart } from '@hoithi/papers';

/**
 * The part of a paper under this key, as the data give it now.
 * @throws {ContestError} `not-found` when no paper that can be made now has it
 */
export function findPart(data: PaperData, key: string): PaperPart {
  const part = buildPapers(data)
    .flatMap(partsOf)
    .find((one) => one.key === key);
  if (part === undefined) throw new ContestError('not-found', { paper: key });
  return part;
}
