import type { ContestLife } from '../contest-life';
import { reach } from './reach';

/** Between screening and judging lies the one instant at which all finalists become public (O15); the entries see to it themselves. */
export async function passPublication(contest: ContestLife): Promise<void> {
  contest.change({ phase: 'publication' });
  if (!contest.state.isPublished) await reach(contest, 'publishAtMs');
  contest.change({ isPublished: true });
  await reach(contest, 'judgingOpenAtMs');
}
