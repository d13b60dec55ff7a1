import { rpc } from '@hoithi/bus';
import { paperData } from '@hoithi/contracts';
import type { Award } from '../award';
import { readPaperData } from '../papers/read-paper-data';

/** What `hoithi papers` draws from: the papers of a running contest. */
export const servePaperData = (award: Award) =>
  rpc(paperData, async ({ contestId }) => ({ data: { ...(await readPaperData(award, contestId)) } }));
