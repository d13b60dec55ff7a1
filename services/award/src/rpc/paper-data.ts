import { rpc } from '@hoithi/bus';
import { paperData } from '@hoithi/contracts';
import type { Award } from '../award';
import { createSlices } from '../papers/paper-data-slices';
import { readPaperData } from '../papers/read-paper-data';

/** What `hoithi papers` draws from: the papers of a running contest. */
export function servePaperData(award: Award) {
  const slices = createSlices(() => award.clock.nowMs());
  return rpc(paperData, async ({ contestId, ticket, slice }) =>
    slices.slice(ticket ?? slices.keep(await readPaperData(award, contestId)), slice),
  );
}
