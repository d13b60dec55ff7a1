import type { councilView } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import { openDeliberation } from '../diagnostics/open-deliberation';

/** The jury's talk as the council hears of it: on which films, and what it came to; null before the lock. */
export async function showTalk(award: Award, contestId: string): Promise<z.input<typeof councilView>['talk']> {
  const deliberation = await openDeliberation(award, contestId);
  if (deliberation === null) return null;
  const { state, stopAtPercent, entryIds, conclusion } = deliberation;
  const talked = conclusion === null ? 'open' : 'concluded';
  return {
    state: state === 'deliberate' ? talked : state,
    stopAtPercent,
    entries: [...entryIds],
    conclusion:
      conclusion === null ? null : { text: conclusion.text, byName: conclusion.byName, atMs: conclusion.atMs },
  };
}
