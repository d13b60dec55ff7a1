import { rpc, type RpcEntry } from '@hoithi/bus';
import { ContestError, freezeInteraction, interactionFrozen } from '@hoithi/contracts';
import { changeDocument, insertFirst, newOutbox, outboxEntry } from '@hoithi/mongo-kit';
import { canonicalJson } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Fanpage } from '../fanpage';
import { siteVoteWeight } from '../site/site-vote-weight';
import { countReactions } from '../store/count-reactions';
import { countVoters } from '../store/count-voters';
import { isTaken, type Freeze, type FrozenCount, type TakenFreeze } from '../store/freeze';

/** A reaction that was let in before the freeze began is written by then. */
const DRAIN_MS = 750;

/** Takes the freeze record of a contest (R18), once: whoever asks again gets the same record. */
export function freezeHandler(fanpage: Fanpage): RpcEntry {
  return rpc(freezeInteraction, async ({ contestId, freezeAtMs }) => {
    if (!fanpage.contests.has(contestId)) throw new ContestError('unknown-contest', { contestId });
    const begun = await beginFreeze(fanpage, { contestId, freezeAtMs });
    const { freezeId, hash, counts, takenAtMs } = isTaken(begun) ? begun : await takeRecord(fanpage, begun);
    return { freezeId, hash, entries: counts.length, takenAtMs };
  });
}

/** From this insert on no reaction is taken any more. */
async function beginFreeze(
  { database }: Fanpage,
  at: { readonly contestId: string; readonly freezeAtMs: number },
): Promise<Freeze> {
  const freeze: Freeze = {
    _id: at.contestId,
    freezeId: `freeze-${at.freezeAtMs}`,
    freezeAtMs: at.freezeAtMs,
    takenAtMs: null,
    hash: null,
    record: null,
    counts: [],
    ...newOutbox([]),
  };
  if (await insertFirst(database.freezes, freeze)) return freeze;
  const known = await database.freezes.findById(at.contestId).lean<Freeze>().exec();
  if (!known) throw new ContestError('service-unavailable', { reason: 'freeze record vanished' });
  return known;
}

async function takeRecord(fanpage: Fanpage, { _id: contestId, freezeId, freezeAtMs }: Freeze): Promise<TakenFreeze> {
  const { database, clock, relay } = fanpage;
  await delay(DRAIN_MS);
  const counts = await countAll(fanpage, { contestId, freezeAtMs });
  const takenAtMs = clock.nowMs();
  const record = canonicalJson({ contestId, freezeId, freezeAtMs, takenAtMs, counts });
  const hash = createHash('sha256').update(record).digest('hex');
  const fact = outboxEntry(
    interactionFrozen,
    { contestId, freezeId, freezeAtMs, takenAtMs, hash, counts: counts as never },
    { contestId, factId: `interaction-frozen:${contestId}:${freezeId}`, atMs: takenAtMs },
  );
  // Of two that counted at the same time the first one's record stands.
  const taken = await changeDocument(database.freezes, contestId, (freeze) =>
    isTaken(freeze) ? null : { set: { takenAtMs, hash, record, counts }, facts: [fact] },
  );
  if (!taken || !isTaken(taken)) throw new ContestError('service-unavailable', { reason: 'freeze record vanished' });
  relay.wake();
  return taken;
}

/** Every entry that is published stands in the record, also with nothing; what was withdrawn does not. */
async function countAll(
  fanpage: Fanpage,
  at: { readonly contestId: string; readonly freezeAtMs: number },
): Promise<readonly FrozenCount[]> {
  const { database, contests } = fanpage;
  const contest = contests.get(at.contestId);
  const weight = contest === undefined ? 0 : siteVoteWeight(contest.definition);
  const until = { contestId: at.contestId, untilMs: at.freezeAtMs };
  const [reactions, voters] = await Promise.all([countReactions(database, until), countVoters(database, until)]);
  const published = await database.publications
    .find({ contestId: at.contestId, channel: 'website', state: 'sent' })
    .select({ entryId: 1 })
    .lean<{ entryId: string }[]>()
    .exec();
  return published
    .map(({ entryId }) => ({
      entryId,
      raw: reactions.get(entryId) ?? 0,
      accepted: (reactions.get(entryId) ?? 0) * weight,
      voters: voters.get(entryId)?.voters ?? 0,
      reachedAtMs: voters.get(entryId)?.reachedAtMs ?? null,
    }))
    .toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1));
}
