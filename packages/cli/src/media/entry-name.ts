import type { mediaRuns } from '@hoithi/contracts';
import type { z } from 'zod';

export type NamedEntry = z.input<typeof mediaRuns.request>['entry'];

/** What a person types for an entry: `sonla-2024/SL24-007`, a code with `--contest`, or the entry's own id. Undefined when a contest is missing. */
export function entryName(text: string, contest: string | undefined): NamedEntry | undefined {
  const [first = '', second] = text.split('/');
  const code = second ?? first;
  const contestId = second === undefined ? contest : first;
  if (!/^[A-Z0-9]{2,10}-\d{3,5}$/.test(code)) return { entryId: text };
  return contestId === undefined ? undefined : { contestId, code };
}
