import { fact, type FactEntry } from '@hoithi/bus';
import { contestPhaseChanged } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { projectContest } from '../store/contests';

/** Keeps phase and calendar of the contest: what deadlines are checked against. */
export const onContestPhaseChanged = ({ store }: Pick<Intake, 'store'>): FactEntry =>
  fact(contestPhaseChanged, ({ contestId, ...told }) => projectContest(store, contestId, told));
