import type { PaperData } from '@hoithi/papers';
import type { Award } from '../award';
import type { Room } from '../council/read-room';
import { openDeliberation } from '../diagnostics/open-deliberation';
import { listTimecodes } from '../judging/list-timecodes';

/** How judging stopped and what the jury's talk came to, as the jury's minutes want it. */
export async function paperStopping(award: Award, { contest, ballots }: Room): Promise<PaperData['stopping']> {
  const deliberation = await openDeliberation(award, contest.id);
  if (deliberation === null) return null;
  const { state, stopAtPercent, entryIds, conclusion } = deliberation;
  const timecodes = await listTimecodes(award.database, contest.id, entryIds);
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  return {
    state,
    stopAtPercent,
    films: entryIds.flatMap((entryId) => {
      const code = codeOf.get(entryId);
      return code === undefined ? [] : [{ code, places: [...(timecodes.get(entryId) ?? [])] }];
    }),
    conclusion:
      conclusion === null ? null : { text: conclusion.text, byName: conclusion.byName, atMs: conclusion.atMs },
  };
}
