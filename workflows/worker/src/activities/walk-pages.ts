import type { EntryId } from '@hoithi/contracts';
import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';

type Cursor = { readonly after: EntryId | null; readonly told: number };

export type Page<Item> = { readonly items: readonly Item[]; readonly next: EntryId | null };

/** Entries reached at the same time; enough for a round in minutes, few enough for the Temporal server's other work. */
const AT_ONCE = 8;

/**
 * Walks all pages and tells each item, some at a time. The cursor travels in the heartbeat: another worker goes on at the page
 * where this one died, so a page may be told twice and telling must be idempotent.
 * @throws when an item cannot be told, or when the activity is cancelled
 */
export async function walkPages<Item>(walk: {
  readonly read: (after: EntryId | null) => Promise<Page<Item>>;
  readonly tell: (item: Item) => Promise<void>;
}): Promise<{ told: number }> {
  let cursor: Cursor = (activityInfo().heartbeatDetails as Cursor | undefined) ?? { after: null, told: 0 };
  for (;;) {
    heartbeat(cursor);
    const page = await walk.read(cursor.after);
    await tellAll(page.items, async (item) => {
      cancellationSignal().throwIfAborted();
      await walk.tell(item);
      heartbeat(cursor);
    });
    const told = cursor.told + page.items.length;
    if (page.next === null) return { told };
    cursor = { after: page.next, told };
  }
}

async function tellAll<Item>(items: readonly Item[], tell: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const teller = async () => {
    for (const item of left) await tell(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, teller));
}
