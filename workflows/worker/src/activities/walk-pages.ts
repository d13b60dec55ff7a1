import { ContestError, type EntryId } from '@hoithi/contracts';
import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';

type Cursor = { readonly after: EntryId | null; readonly told: number };

export type Page<Item> = { readonly items: readonly Item[]; readonly next: EntryId | null };

/** Entries reached at the same time; enough for a round in minutes, few enough for the Temporal server's other work. */
const AT_ONCE = 8;
/** So many failures with nothing told in between are not about single items: the round is tried again later. */
const MOST_FAILURES_ON_END = 2 * AT_ONCE;

/**
 * Walks all pages and tells each item, some at a time. The cursor travels in the heartbeat: another worker goes on at the page
 * where this one died, so a page may be told twice and telling must be idempotent. An item that cannot be told holds up nobody behind
 * it: the walk goes on to its end, fails there, and the next attempt begins at the first page that has such an item.
 * @throws what an item could not be told for, something passing before something final; or when the activity is cancelled
 */
export async function walkPages<Item>(walk: {
  readonly read: (after: EntryId | null) => Promise<Page<Item>>;
  readonly tell: (item: Item) => Promise<void>;
}): Promise<{ told: number }> {
  let cursor: Cursor = (activityInfo().heartbeatDetails as Cursor | undefined) ?? { after: null, told: 0 };
  let again: Cursor | null = null;
  const failures: unknown[] = [];
  let failuresOnEnd = 0;
  const tell = async (item: Item): Promise<void> => {
    cancellationSignal().throwIfAborted();
    if (failuresOnEnd >= MOST_FAILURES_ON_END) return;
    try {
      await walk.tell(item);
      failuresOnEnd = 0;
    } catch (error) {
      failures.push(error);
      failuresOnEnd += 1;
    }
    heartbeat(again ?? cursor);
  };
  for (;;) {
    heartbeat(again ?? cursor);
    const page = await walk.read(cursor.after);
    await tellAll(page.items, tell);
    cancellationSignal().throwIfAborted();
    if (failures.length > 0) again ??= cursor;
    const told = cursor.told + page.items.length;
    if (failures.length > 0 && (page.next === null || failuresOnEnd >= MOST_FAILURES_ON_END))
      throw failures.find(isPassing) ?? failures[0];
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

const isPassing = (error: unknown): boolean => !(error instanceof ContestError) || error.retryable;
