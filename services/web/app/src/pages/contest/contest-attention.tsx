import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestDesk } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import styles from './contest-page.module.css';

/** The sentence of what is stuck, and the way to let it be tried again. */
export function ContestAttention({
  desk,
  mayRetry,
}: {
  readonly desk: ContestDesk;
  readonly mayRetry: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const retry = useSend('resolveContestAttention', ['getContestDesk']);
  return (
    <div className={styles['attention']} role="alert">
      <IconAlertTriangle size={22} aria-hidden />
      <div className="ht-stack">
        <p>
          <strong>{t('contest.attention')}</strong> {desk.attention ? text(desk.attention) : ''}
        </p>
        {mayRetry ? (
          <div>
            <Button
              loading={retry.isPending}
              onClick={() => retry.mutate({ params: { contestId: desk.contestId }, body: { action: 'retry' } })}
            >
              {t('contest.retry')}
            </Button>
          </div>
        ) : null}
        {retry.error ? <ErrorPanel error={retry.error} /> : null}
      </div>
    </div>
  );
}
