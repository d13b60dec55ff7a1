import type { ReactNode } from 'react';
import { WithContest } from '../../contest/with-contest';
import { ProgressOf } from './progress-of';

/** Who has finished what: states only, never a mark. */
export function ProgressPage(): ReactNode {
  return <WithContest>{(contest) => <ProgressOf contest={contest} />}</WithContest>;
}
