import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard } from '../api/shapes';
import { EmptyState } from '../patterns/empty-state';
import { PageError } from '../patterns/page-error';
import { PageSkeleton } from '../patterns/page-skeleton';
import { useContest } from './use-contest';

/** A page that speaks of one contest: the one named, or the one this person works on. */
export function WithContest({
  contestId,
  children,
}: {
  readonly contestId?: string | undefined;
  readonly children: (contest: ContestCard) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const { contest, loading, error } = useContest(contestId);
  if (contest) return children(contest);
  if (error) return <PageError error={error} />;
  return loading ? <PageSkeleton /> : <EmptyState title={t('wizard.noContest')} />;
}
