import type { ReactNode } from 'react';
import type { ContestCard } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { Loaded } from '../../patterns/loaded';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { hasRole, useMe } from '../../session/use-me';
import { ProgressView } from './progress-view';

export function ProgressOf({ contest }: { readonly contest: ContestCard }): ReactNode {
  const progress = useApi('getProgress', { params: { contestId: contest.contestId } }, { everyMs: 15_000 });
  // The flags stand above the films: waited for, so that nothing moves under a finger.
  const flags = useApi(
    'listWatchFlags',
    { params: { contestId: contest.contestId } },
    { enabled: hasRole(useMe(), 'secretary', 'auditor') },
  );
  if (flags.isLoading) return <PageSkeleton />;
  return <Loaded answer={progress}>{(data) => <ProgressView contest={contest} progress={data} />}</Loaded>;
}
