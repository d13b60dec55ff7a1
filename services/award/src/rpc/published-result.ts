import { rpc } from '@hoithi/bus';
import { publishedResult } from '@hoithi/contracts';
import type { Award } from '../award';
import { showResult } from '../council/show-result';

export const servePublishedResult = (award: Award) =>
  rpc(publishedResult, async ({ contestId }) => ({ result: await showResult(award, contestId) }));
