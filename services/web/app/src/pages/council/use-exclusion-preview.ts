import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { Given, Reply } from '../../api/shapes';

export type ExclusionTarget = Given<'previewExclusion'>['body'];
export type Comparison = Reply<'previewExclusion'>;

/** Both rankings of what may be left out; nothing is saved by it. */
export function useExclusionPreview(contestId: string, body: ExclusionTarget | null): UseQueryResult<Comparison> {
  return useQuery<Comparison>({
    queryKey: ['previewExclusion', contestId, body],
    queryFn: ({ signal }) => call('previewExclusion', { params: { contestId }, body: body as ExclusionTarget }, signal),
    enabled: body !== null,
  });
}
