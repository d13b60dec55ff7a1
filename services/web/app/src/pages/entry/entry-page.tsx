import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { Loaded } from '../../patterns/loaded';
import { EntryView } from './entry-view';

const route = getRouteApi('/cua-toi/$entryId');

/** One entry after it was submitted. */
export function EntryPage(): ReactNode {
  const { entryId } = route.useParams();
  const entry = useApi('getEntry', { params: { entryId } }, { everyMs: 10_000 });
  return (
    <Loaded answer={entry}>
      {(data) => (
        <WithContest contestId={data.contestId}>
          {(contest) => <EntryView entry={data} contest={contest} />}
        </WithContest>
      )}
    </Loaded>
  );
}
