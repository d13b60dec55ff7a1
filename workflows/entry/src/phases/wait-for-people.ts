import type { Bilingual } from '@hoithi/contracts';
import type { OverdueWait, WaitOwner } from '@hoithi/entry';
import type { EntryLife } from '../entry-life';

/**
 * Waits until people have acted. When their deadline passes, the entry says so to the one who must see to it, and goes on waiting:
 * being late ends nothing by itself. A deadline moved later takes the alarm back.
 */
export async function waitForPeople(
  life: EntryLife,
  wait: {
    readonly what: OverdueWait;
    readonly done: () => boolean;
    readonly deadlineMs: () => number;
    readonly summary: string;
    readonly alarm: Bilingual;
    readonly owner: WaitOwner;
  },
): Promise<void> {
  const { what, done, deadlineMs, summary, alarm, owner } = wait;
  while ((await life.rest({ done, deadlineMs, summary })) === 'deadline') {
    const missed = deadlineMs();
    life.note({ overdue: what });
    life.attention.raise({ key: `overdue-${what}`, kind: 'overdue', sentence: alarm, owner });
    await life.rest({ done: () => done() || deadlineMs() !== missed, deadlineMs: () => null, summary });
    life.note({ overdue: null });
    life.attention.clear(`overdue-${what}`);
  }
}
