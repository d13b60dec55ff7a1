import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { Loaded } from '../../patterns/loaded';
import { ConflictsView } from './conflicts-view';

/** What the register shows between jurors and works, for the secretary to rule on. */
export function ConflictsPage(): ReactNode {
  return <WithContest>{(contest) => <ConflictsOf contestId={contest.contestId} />}</WithContest>;
}

function ConflictsOf({ contestId }: { readonly contestId: string }): ReactNode {
  const conflicts = useApi('listConflicts', { params: { contestId } }, { everyMs: 30_000 });
  return <Loaded answer={conflicts}>{(data) => <ConflictsView contestId={contestId} conflicts={data} />}</Loaded>;
}
