import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

const passing = (error: unknown): boolean => error instanceof ApiError && (error.status === 0 || error.status >= 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => passing(error) && failures < 3,
      retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 15_000),
    },
    // What a person sends is never repeated behind their back; drafts are saved again by the autosave itself.
    mutations: { retry: false, networkMode: 'always' },
  },
});
