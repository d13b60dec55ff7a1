import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { EmptyState } from '../../patterns/empty-state';
import { PageError } from '../../patterns/page-error';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { WizardForm } from './wizard-form';

const route = getRouteApi('/du-thi/$contestId/$entryId');

/** Who, film, details, declarations, review: one column, saved while one types. */
export function WizardPage(): ReactNode {
  const { t } = useTranslation();
  const { contestId, entryId } = route.useParams();
  const { contest, error: contestError } = useContest(contestId);
  const entry = useApi('getEntry', { params: { entryId } });

  if (!entry.data || !contest) {
    const error = entry.error ?? contestError;
    return error ? <PageError error={error} onRetry={() => void entry.refetch()} /> : <PageSkeleton />;
  }
  if (!entry.data.actions.includes('submit') && !entry.data.actions.includes('edit')) {
    return (
      <EmptyState
        title={t('wizard.closed.title')}
        action={
          <Link to="/cua-toi/$entryId" params={{ entryId }}>
            {t('wizard.closed.open')}
          </Link>
        }
      >
        {t('wizard.closed.why')}
      </EmptyState>
    );
  }
  return <WizardForm key={entryId} entry={entry.data} contest={contest} />;
}
