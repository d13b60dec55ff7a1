import { rpc } from '@hoithi/bus';
import { publishHead } from '@hoithi/contracts';
import type { Award } from '../award';
import { publishHead as publish } from '../ledger/publish-head';

/** The contest's workflow calls this as often as `jury.headEvery` says while the jury judges, and at the lock. */
export const servePublishHead = (award: Award) =>
  rpc(publishHead, async ({ contestId, atMs: askedAtMs }) => {
    award.contests.get(contestId);
    const { size, hash, atMs } = await publish(award, contestId, askedAtMs);
    return { size, head: hash as never, atMs };
  });
