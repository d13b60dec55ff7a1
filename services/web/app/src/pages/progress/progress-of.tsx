import type { ReactNode } from 'react';
import type { ContestCard } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { Loaded } from '../../patterns/loaded';
import { ProgressView } from './progress-view';

export function ProgressOf({ contest }: { readonly contest: ContestCard }): ReactNode {
  const progress = useApi('getProgress', { params: { contestId: contest.contestId } }, { everyMs: 15_000 });
  return <Loaded answer={progress}>{(data) => <ProgressView contest={contest} progress={data} />}</Loaded>;
}
