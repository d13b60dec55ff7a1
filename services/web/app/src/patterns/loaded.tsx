import type { ReactNode } from 'react';
import { PageError } from './page-error';
import { PageSkeleton } from './page-skeleton';

/** Holds a page's place until its answer is there; an old answer stays on the page while a new one fails. */
export function Loaded<Data>({
  answer,
  children,
}: {
  readonly answer: { readonly data: Data | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  readonly children: (data: Data) => ReactNode;
}): ReactNode {
  const { data, error, refetch } = answer;
  if (data !== undefined) return children(data);
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
}
