import type { ReactNode } from 'react';
import type { ContestCard } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { Loaded } from '../../patterns/loaded';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { CouncilRoom } from './council-room';

export function CouncilOf({ contest }: { readonly contest: ContestCard }): ReactNode {
  const council = useApi('getCouncil', { params: { contestId: contest.contestId } }, { everyMs: 15_000 });
  // The meeting stands above the tables: waited for, so that nothing moves under a finger.
  const meeting = useApi(
    'getMeeting',
    { params: { contestId: contest.contestId, kind: 'council' } },
    { enabled: (council.data?.ranking.length ?? 0) > 0 },
  );
  if (meeting.isLoading) return <PageSkeleton />;
  return <Loaded answer={council}>{(data) => <CouncilRoom council={data} contest={contest} />}</Loaded>;
}
