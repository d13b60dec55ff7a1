import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { Loaded } from '../../patterns/loaded';
import { PanelsView } from './panels-view';

/** Who judges what: the plan before it is applied, what stands, and what went to substitutes. */
export function PanelsPage(): ReactNode {
  return <WithContest>{(contest) => <PanelsOf contestId={contest.contestId} />}</WithContest>;
}

function PanelsOf({ contestId }: { readonly contestId: string }): ReactNode {
  const plan = useApi('getPanelPlan', { params: { contestId } });
  return <Loaded answer={plan}>{(data) => <PanelsView contestId={contestId} plan={data} />}</Loaded>;
}
