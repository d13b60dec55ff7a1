import type { ReactNode } from 'react';
import { WithContest } from '../../contest/with-contest';
import { PapersOf } from './papers-of';

/** Every paper of the contest: files, numbers, signed copies (R20, R23, R29). */
export function PapersPage(): ReactNode {
  return <WithContest>{(contest) => <PapersOf contest={contest} />}</WithContest>;
}
