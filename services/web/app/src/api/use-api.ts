import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { call } from './call';
import type { RouteName } from './route-table';
import type { Given, Reply } from './shapes';

type ReadOptions = { readonly enabled?: boolean; readonly everyMs?: number | false };

/** Reads a route and keeps its answer. */
export function useApi<Name extends RouteName>(
  name: Name,
  given: Given<Name>,
  { enabled = true, everyMs = false }: ReadOptions = {},
): UseQueryResult<Reply<Name>> {
  return useQuery<Reply<Name>>({
    queryKey: [name, given as unknown],
    queryFn: ({ signal }) => call(name, given, signal),
    enabled,
    refetchInterval: everyMs,
  });
}

/** Sends to a route; `after` names the answers that are out of date then. */
export function useSend<Name extends RouteName>(
  name: Name,
  after: readonly RouteName[] = [],
): UseMutationResult<Reply<Name>, Error, Given<Name>> {
  const client = useQueryClient();
  return useMutation<Reply<Name>, Error, Given<Name>>({
    mutationFn: (given) => call(name, given),
    onSuccess: () => Promise.all(after.map((stale) => client.invalidateQueries({ queryKey: [stale] }))),
  });
}
