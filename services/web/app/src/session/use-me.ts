import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../api/query-client';
import type { Me, Role } from '../api/shapes';
import { readMe } from './auth';

const query = { queryKey: ['who-is-signed-in'], queryFn: readMe, staleTime: 5 * 60_000 };

/** Who is signed in: `undefined` while asking, null when nobody is. */
export function useMe(): Me | null | undefined {
  return useQuery(query).data;
}

/** The same outside of components, for the guards of the router. */
export const fetchMe = (): Promise<Me | null> => queryClient.query(query);

export const hasRole = (me: Me | null | undefined, ...roles: readonly Role[]): boolean =>
  me?.roles.some((role) => roles.includes(role)) ?? false;
