import { compensate, failureCode } from '@hoithi/temporal-kit/workflow';
import { channels, services } from '../activities';
import type { EntryLife } from '../entry-life';
import type { UndoStep } from '../state';
import { stopPreview } from './preview';
import { tellLeft } from './signal-publication';

const CLOSE_BALLOT = {
  key: 'close-ballot',
  name: { vi: 'rút bài khỏi vòng chấm', en: 'take the entry out of judging' },
};

/** An entry taken out of the contest leaves no trace behind: posts go out of sight, its ballot is closed. Nothing is undone after a council's outcome. */
export async function undoLeftEntry(life: EntryLife): Promise<void> {
  const { outcome } = life.state;
  if (outcome !== 'withdrawn' && outcome !== 'disqualified' && outcome !== 'taken-down') return;
  const { previewOf } = life.state;
  if (previewOf !== undefined) await stopPreview(life, previewOf);
  await compensate<UndoStep>(life.state.undo, (step) =>
    step.what === 'ballot' ? closeBallot(life, outcome) : unpublish(life, step.channel),
  );
}

async function closeBallot(life: EntryLife, reason: 'withdrawn' | 'disqualified' | 'taken-down'): Promise<void> {
  await life.attention.attempt(CLOSE_BALLOT, () =>
    services.closeBallot.executeWithOptions({ summary: 'rút khỏi vòng chấm' }, [{ ...life.key, reason }]),
  );
}

/** A publication still under way is told to stop; the post itself is taken down here, because that workflow may have ended long ago. */
async function unpublish(life: EntryLife, channel: 'website' | 'facebook'): Promise<void> {
  await tellLeft(life, channel);
  const step = { key: `unpublish-${channel}`, name: { vi: `gỡ bài khỏi ${channel}`, en: `take down from ${channel}` } };
  await life.attention.attempt(step, async () => {
    try {
      await channels.withdrawPublication.executeWithOptions({ summary: `gỡ khỏi ${channel}` }, [
        { ...life.key, channel },
      ]);
    } catch (error) {
      // Nothing was ever planned there.
      if (failureCode(error) !== 'not-found') throw error;
    }
  });
}
