import { services } from '../activities';
import type { ContestLife } from '../contest-life';
import { reach } from './reach';

const STEP = { key: 'freeze', name: { vi: 'chốt lượt tương tác', en: 'freeze the interaction' } };

/** Public reactions run on until the freeze (R18), whose record is taken once, with its hash. */
export async function freezeReactions(contest: ContestLife): Promise<void> {
  contest.change({ phase: 'interaction' });
  await reach(contest, 'freezeAtMs');
  const { freezeId, hash, takenAtMs } = await contest.attention.attempt(STEP, () =>
    services.freezeInteraction.executeWithOptions({ summary: 'chốt tương tác' }, [
      { contestId: contest.input.contestId, freezeAtMs: contest.state.calendar.freezeAtMs },
    ]),
  );
  contest.note({ freeze: { freezeId, hash, takenAtMs } });
}
