import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { Loaded } from '../../patterns/loaded';
import { DeskEntryView } from './desk-entry-view';

const route = getRouteApi('/console/c/so-loai/$entryId');

/** One entry on the desk. */
export function DeskEntryPage(): ReactNode {
  const { entryId } = route.useParams();
  const entry = useApi('getDeskEntry', { params: { entryId } }, { everyMs: 15_000 });
  return (
    <Loaded answer={entry}>
      {(data) => (
        <WithContest contestId={data.contestId}>
          {(contest) => <DeskEntryView entry={data} contest={contest} />}
        </WithContest>
      )}
    </Loaded>
  );
}
