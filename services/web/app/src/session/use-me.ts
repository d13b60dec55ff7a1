import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../api/api-error';
import { queryClient } from '../api/query-client';
import type { Me, Role } from '../api/shapes';
import { readMe } from './auth';
import { ME_KEY } from './me-key';

const query = { queryKey: ME_KEY, queryFn: readMe, staleTime: 5 * 60_000 };
/** Longer than this nobody waits to open a page whose content is on the device. */
const PATIENCE_MS = 4_000;

/** Who is signed in: `undefined` while asking, null when nobody is. */
export function useMe(): Me | null | undefined {
  return useQuery(query).data;
}

/**
 * The same outside of components, for the guards of the router. Where the server cannot be asked, the person whom this
 * device knows; the server asks again with every request that reaches it.
 */
export async function fetchMe(): Promise<Me | null> {
  const known = queryClient.getQueryData<Me | null>(ME_KEY);
  if (!known) return queryClient.query(query);
  const silence = new Promise<Me>((resolve) => setTimeout(() => resolve(known), PATIENCE_MS));
  return Promise.race([queryClient.query({ ...query, retry: false }), silence]).catch((error: unknown) => {
    if (error instanceof ApiError && (error.status === 0 || error.status >= 500)) return known;
    throw error;
  });
}

export const hasRole = (me: Me | null | undefined, ...roles: readonly Role[]): boolean =>
  me?.roles.some((role) => roles.includes(role)) ?? false;
