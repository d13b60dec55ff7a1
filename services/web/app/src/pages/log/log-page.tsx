import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { WithContest } from '../../contest/with-contest';
import { LogOf } from './log-of';

const route = getRouteApi('/console/c/nhat-ky');

/** What people did in the contest, newest first, by entry, person and day. */
export function LogPage(): ReactNode {
  const search = route.useSearch();
  return <WithContest>{(contest) => <LogOf contestId={contest.contestId} search={search} />}</WithContest>;
}
