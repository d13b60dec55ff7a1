import { ContestError } from '@hoithi/contracts';
import { insertFirst } from '@hoithi/mongo-kit';
import type { Store } from './open-store';
import { releaseForsakenSlots } from './release-forsaken-slots';

/**
 * Takes one of the `max` places of every person for an entry (R10, O8). Each place is an insert with a chosen `_id`, so of two
 * submissions at the same moment one loses. Taking again what the entry already has changes nothing.
 * @throws {ContestError} `too-many-entries` when a person has no place left; what this call took is given back
 */
export async function claimSlots(
  store: Pick<Store, 'slots' | 'entries'>,
  claim: {
    readonly contestId: string;
    readonly entryId: string;
    readonly persons: readonly string[];
    readonly max: number;
  },
): Promise<void> {
  const taken: string[] = [];
  // One after the other in sorted order: two entries of the same people then meet at the same first place.
  for (const person of [...claim.persons].sort()) {
    const slot = await claimOne(store, { ...claim, person });
    if (slot.state === 'full') {
      await store.slots.deleteMany({ _id: { $in: taken } });
      throw new ContestError('too-many-entries', { max: claim.max });
    }
    if (slot.state === 'taken') taken.push(slot.id);
  }
  // A draft whose people changed after an interrupted submission lets go of those who left.
  await store.slots.deleteMany({ entryId: claim.entryId, person: { $nin: [...claim.persons] } });
}

type Claimed = { readonly state: 'held' | 'full' } | { readonly state: 'taken'; readonly id: string };

async function claimOne(
  store: Pick<Store, 'slots' | 'entries'>,
  claim: { readonly contestId: string; readonly entryId: string; readonly person: string; readonly max: number },
): Promise<Claimed> {
  const { contestId, entryId, person, max } = claim;
  for (let place = 1; place <= max; place += 1) {
    if (await store.slots.exists({ person, entryId })) return { state: 'held' };
    const _id = `slot/${contestId}/${person}/${place}`;
    if (await insertFirst(store.slots, { _id, contestId, person, entryId })) return { state: 'taken', id: _id };
  }
  if (await store.slots.exists({ person, entryId })) return { state: 'held' };
  return (await releaseForsakenSlots(store, claim)) ? claimOne(store, claim) : { state: 'full' };
}
