import { fact } from '@hoithi/bus';
import { entryPhaseChanged } from '@hoithi/contracts';
import type { Award } from '../award';
import { closeBallotRecord } from '../store/close-ballot';

const LEFT = new Set<unknown>(['withdrawn', 'disqualified', 'taken-down']);
type Left = 'withdrawn' | 'disqualified' | 'taken-down';

/** An entry that has left the contest is not judged, even if nobody has closed its ballot. */
export const followEntry = ({ database }: Award) =>
  fact(entryPhaseChanged, async ({ contestId, entryId, outcome }) => {
    if (!LEFT.has(outcome)) return;
    await closeBallotRecord(database, { contestId, entryId }, outcome as Left);
  });
