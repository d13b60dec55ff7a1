import { fact } from '@hoithi/bus';
import { interactionFrozen } from '@hoithi/contracts';
import { insertFirst } from '@hoithi/mongo-kit';
import type { Award } from '../award';

/** Keeps the freeze record's counts and hash (R18); the first record of a contest stands. */
export const keepFreeze = ({ database }: Award) =>
  fact(interactionFrozen, async ({ contestId, freezeId, freezeAtMs = null, takenAtMs, hash, counts }) => {
    await insertFirst(database.freezes, { _id: contestId, freezeId, freezeAtMs, takenAtMs, hash, counts });
  });
