import { ContestError } from '@hoithi/contracts';
import type { LogLeaf } from '@hoithi/scoring';
import { insertFirst } from '@hoithi/mongo-kit';
import { setTimeout as delay } from 'node:timers/promises';
import type { AwardDatabase } from './database';
import { logId } from './ids';
import type { StoredLeaf } from './log';

const ATTEMPTS = 400;

/**
 * Puts a leaf at the end of a contest's log, unless it is there. The end is read before the leaf is looked for, and places
 * are taken one after the other: so whoever put the same leaf in meanwhile has taken the place that is tried here.
 * @throws {ContestError} `service-unavailable` (retryable) when others were faster every time
 */
export async function appendLeaf(database: AwardDatabase, contestId: string, leaf: LogLeaf): Promise<void> {
  const { kind, hash, atMs } = leaf;
  // The rules are told once: what the contest's file says later is not a new leaf but a fault of the result.
  const same = kind === 'rules' ? { contestId, kind } : { contestId, kind, hash };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const last = await database.leaves.findOne({ contestId }).sort({ index: -1 }).lean<StoredLeaf>().exec();
    if ((await database.leaves.exists(same)) !== null) return;
    const index = (last?.index ?? -1) + 1;
    const stored = { _id: logId(contestId, index), contestId, index, kind, hash, atMs };
    if (await insertFirst(database.leaves, stored)) return;
    await delay(Math.random() * 10);
  }
  throw new ContestError('service-unavailable', { reason: 'contended log', attempts: ATTEMPTS });
}
