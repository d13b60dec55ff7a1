import { getRouteApi } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { WithContest } from '../../contest/with-contest';
import { DeskList } from './desk-list';
import { rememberDeskSearch } from './desk-search';

const route = getRouteApi('/console/c/so-loai');

/** Every entry of the contest, searched without accents, filtered by chips. */
export function DeskPage(): ReactNode {
  const search = route.useSearch();
  useEffect(() => rememberDeskSearch(search), [search]);
  return <WithContest>{(contest) => <DeskList contestId={contest.contestId} search={search} />}</WithContest>;
}
