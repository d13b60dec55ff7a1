import type { TieStep } from './tie-steps';

/** A set of entries that share one place; `brokenBy` is the step that made it a single one, 'open' when none did. */
export type PlacedGroup = { readonly entries: readonly number[]; readonly brokenBy: string | null };

/** Sends a group with equal scores down the chain. Parts of one leave it, larger ones go on to the next step. */
export function breakTie(group: readonly number[], steps: readonly TieStep[]): readonly PlacedGroup[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ entries: group, brokenBy: 'open' }];
  const { parts, name } = step(group);
  return parts.flatMap((part) => (part.length === 1 ? [{ entries: part, brokenBy: name }] : breakTie(part, rest)));
}
