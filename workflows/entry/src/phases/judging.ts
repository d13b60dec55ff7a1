import { services } from '../activities';
import type { EntryLife } from '../entry-life';

const STEP = { key: 'open-ballot', name: { vi: 'mở phiếu chấm', en: 'open the ballot' } };

/** Sealed judging (R17): the finalist is put before every juror at the opening and waits for the lock. */
export async function judgeEntry(life: EntryLife): Promise<void> {
  if (life.isBefore('judging')) {
    await life.rest({
      done: () => false,
      deadlineMs: () => life.state.calendar.judgingOpenAtMs,
      summary: 'chờ mở vòng chấm',
    });
    life.enter('judging', { overdue: null });
  }
  await openBallot(life);
  await life.rest({
    done: () => false,
    deadlineMs: () => life.state.calendar.judgingLockAtMs,
    summary: 'chờ khoá chấm',
  });
}

async function openBallot(life: EntryLife): Promise<void> {
  if (life.state.undo.some(({ what }) => what === 'ballot')) return;
  life.state.undo.push({ what: 'ballot' });
  await life.attention.attempt(STEP, () =>
    services.openBallot.executeWithOptions({ summary: 'mở phiếu chấm' }, [{ ...life.key, code: life.input.code }]),
  );
}
