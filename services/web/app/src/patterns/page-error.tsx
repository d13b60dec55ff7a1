import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from './error-panel';
import { PageHead } from './page-head';

/** A whole page that could not be opened. */
export function PageError({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('words.error.page')} />
      <ErrorPanel error={error} {...(onRetry ? { onRetry } : {})} />
    </>
  );
}
