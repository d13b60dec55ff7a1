import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { Loaded } from '../../patterns/loaded';
import { ChaseView } from './chase-view';

/** Whom the secretary has to call: counts and instants, never a mark. */
export function ChasePage(): ReactNode {
  return <WithContest>{(contest) => <ChaseOf contestId={contest.contestId} />}</WithContest>;
}

function ChaseOf({ contestId }: { readonly contestId: string }): ReactNode {
  const chase = useApi('getChaseList', { params: { contestId } }, { everyMs: 30_000 });
  return <Loaded answer={chase}>{(data) => <ChaseView contestId={contestId} chase={data} />}</Loaded>;
}
