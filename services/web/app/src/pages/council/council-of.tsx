import type { ReactNode } from 'react';
import type { ContestCard } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { Loaded } from '../../patterns/loaded';
import { CouncilRoom } from './council-room';

export function CouncilOf({ contest }: { readonly contest: ContestCard }): ReactNode {
  const council = useApi('getCouncil', { params: { contestId: contest.contestId } }, { everyMs: 15_000 });
  return <Loaded answer={council}>{(data) => <CouncilRoom council={data} contest={contest} />}</Loaded>;
}
