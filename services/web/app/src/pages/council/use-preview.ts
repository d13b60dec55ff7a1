import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { Reply } from '../../api/shapes';
import type { DecisionBody } from './plan-decision';

export type Preview = Reply<'previewDecision'>;

/** What the plan would mean, asked again at every change; nothing is saved by it. */
export function usePreview(contestId: string, body: DecisionBody): UseQueryResult<Preview> {
  return useQuery<Preview>({
    queryKey: ['previewDecision', contestId, body],
    queryFn: ({ signal }) => call('previewDecision', { params: { contestId }, body: { ...body, without: [] } }, signal),
    placeholderData: keepPreviousData,
  });
}
