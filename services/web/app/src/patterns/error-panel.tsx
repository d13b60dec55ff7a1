import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '../icons';
import styles from './error-panel.module.css';
import { useErrorWords } from './use-error-words';

/** What happened, what is safe, what to do next, and a code to quote. */
export function ErrorPanel({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }): ReactNode {
  const { t } = useTranslation();
  const { sentence, reasons, code, correlationId } = useErrorWords()(error);
  return (
    <div className={styles['panel']} role="alert">
      <IconAlertTriangle size={24} aria-hidden />
      <div className={styles['body']}>
        <p>{sentence}</p>
        {reasons.length > 0 ? (
          <ul className={styles['reasons']}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : null}
        <p className={styles['code']}>
          {t('words.error.code')}: {code}
          {correlationId ? ` · ${correlationId}` : ''}
        </p>
        {onRetry ? (
          <Button variant="default" onClick={onRetry}>
            {t('words.retry')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
