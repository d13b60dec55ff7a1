import type { ContestDefinition } from '@hoithi/contest';

/** Where the prize money comes from, as a sentence; a contest may begin its own words with "Nguồn kinh phí". */
export function budgetLine({ prizes }: Pick<ContestDefinition, 'prizes'>): string {
  const source = prizes.budgetSource.vi;
  return /^nguồn kinh phí/i.test(source) ? `${source}.` : `Nguồn kinh phí: ${source}.`;
}
