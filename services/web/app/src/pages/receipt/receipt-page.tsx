import { Button } from '@mantine/core';
import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { useFormat } from '../../format/use-format';
import { IconCircleCheck, IconPrinter } from '../../icons';
import { PageError } from '../../patterns/page-error';
import { FactList } from '../../patterns/fact-list';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import styles from './receipt-page.module.css';

const route = getRouteApi('/cua-toi/$entryId/bien-nhan');

/** The proof of a submission: code, instant, bytes, SHA-256; made to be printed. */
export function ReceiptPage(): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { entryId } = route.useParams();
  const receipt = useApi('getReceipt', { params: { entryId } }, { everyMs: 15_000 });
  const { contest } = useContest(receipt.data?.contestId);

  if (receipt.error && !receipt.data) return <PageError error={receipt.error} onRetry={() => void receipt.refetch()} />;
  if (!receipt.data) return <PageSkeleton />;
  const { data } = receipt;
  return (
    <div className={styles['page']}>
      <div className={`ht-card ht-stack ${styles['paper']}`}>
        <PageHead title={t('entry.receipt.title')} lead={contest ? format.text(contest.title) : null} />
        <p className={styles['done']}>
          <IconCircleCheck size={24} aria-hidden />
          {t('entry.receipt.received')}
        </p>
        <p className={styles['code']}>
          <span className="ht-soft ht-small">{t('entry.receipt.code')}</span>
          <strong>{data.code}</strong>
        </p>
        <FactList
          facts={[
            { name: t('wizard.details.name'), value: data.title },
            { name: t('entry.receipt.at'), value: format.instant(data.submittedAtMs) },
            { name: t('entry.receipt.file'), value: data.fileName },
            { name: t('entry.receipt.size'), value: `${format.count(data.bytes)} byte (${format.bytes(data.bytes)})` },
            { name: t('entry.receipt.version'), value: data.version },
            {
              name: 'SHA-256',
              value: <code className={styles['hash']}>{data.sha256 ?? t('entry.receipt.hashing')}</code>,
            },
          ]}
        />
        <p className="ht-small ht-soft">{t('entry.receipt.why')}</p>
        <div className="ht-row ht-screen">
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('entry.receipt.print')}
          </Button>
          <Link to="/cua-toi/$entryId" params={{ entryId }}>
            {t('entry.receipt.follow')}
          </Link>
        </div>
      </div>
    </div>
  );
}
