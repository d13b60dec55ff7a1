import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../patterns/error-panel';
import { PageHead } from '../patterns/page-head';

/** When a page itself fails, e.g. because a new version was installed while it was open. */
export function CrashPage({ error }: ErrorComponentProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('shell.crash')} />
      <ErrorPanel error={error} onRetry={() => window.location.reload()} />
    </>
  );
}
