import type { ReactNode } from 'react';
import { WithContest } from '../../contest/with-contest';
import { ContestOf } from './contest-of';

/** The contest in one view: where it stands, what it waits for, its calendar, and the levers of the secretariat. */
export function ContestPage(): ReactNode {
  return <WithContest>{(contest) => <ContestOf contest={contest} />}</WithContest>;
}
