import type { Store } from './open-store';

/** Gives back the places of an entry's people, after a withdrawal or a submission that came to nothing. */
export async function releaseSlots(store: Pick<Store, 'slots'>, entryId: string): Promise<void> {
  await store.slots.deleteMany({ entryId });
}
