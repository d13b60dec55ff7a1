import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

const passing = (error: unknown): boolean => error instanceof ApiError && (error.status === 0 || error.status >= 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => passing(error) && navigator.onLine && failures < 3,
      // Without network a question fails at once and says so, instead of a page that seems to load for ever.
      networkMode: 'always',
      refetchOnReconnect: true,
      retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 15_000),
    },
    // What a person sends is never repeated behind their back; drafts are saved again by the autosave itself.
    mutations: { retry: false, networkMode: 'always' },
  },
});
