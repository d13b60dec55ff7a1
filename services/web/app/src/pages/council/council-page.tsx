import type { ReactNode } from 'react';
import { WithContest } from '../../contest/with-contest';
import { CouncilOf } from './council-of';

/** The room where the jury's proposal becomes prizes (R8, R19). */
export function CouncilPage(): ReactNode {
  return <WithContest>{(contest) => <CouncilOf contest={contest} />}</WithContest>;
}
