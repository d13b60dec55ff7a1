import { Button } from '@mantine/core';
import { checkReceipt } from '@hoithi/scoring';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../api/save-file';
import type { Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import styles from './sheet-receipt.module.css';

/** What a juror keeps after sealing: proof that the own sheet will be counted unchanged, checked on this device. */
export function SheetReceipt({
  contestId,
  entryId,
}: {
  readonly contestId: string;
  readonly entryId: string;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const proof = useApi('getProof', { params: { contestId, entryId } });
  const receipt = proof.data;
  const holds = useMemo(() => receipt !== undefined && checkReceipt(receipt).length === 0, [receipt]);

  if (proof.error && !receipt) return <ErrorPanel error={proof.error} onRetry={() => void proof.refetch()} />;
  if (!receipt) return null;
  const { inclusion, leafIndex } = receipt;
  return (
    <section className={styles['receipt']} aria-label={t('commitments.title')}>
      <h3 className={styles['title']}>{t('commitments.title')}</h3>
      <p className={holds ? styles['right'] : styles['wrong']}>
        {holds ? <IconCircleCheck size={20} aria-hidden /> : <IconAlertTriangle size={20} aria-hidden />}
        {holds ? t('commitments.holds') : t('commitments.broken')}
      </p>
      {leafIndex === null ? null : <p className="ht-small">{t('commitments.line', { line: leafIndex + 1 })}</p>}
      {inclusion === null ? (
        <p className="ht-small ht-soft">{t('commitments.waits')}</p>
      ) : (
        <p className="ht-small">
          {t('commitments.covered', { at: instant(inclusion.head.atMs) })}
          <code className={styles['hash']}>{inclusion.head.hash}</code>
        </p>
      )}
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => saveReceipt(receipt)}
      >
        {t('commitments.save')}
      </Button>
      <p className="ht-small ht-soft">{t('commitments.keep')}</p>
      <details>
        <summary className={styles['how']}>{t('commitments.how')}</summary>
        <ol className="ht-small">
          <li>{t('commitments.step1')}</li>
          <li>
            {t('commitments.step2')} <a href="/ket-qua/kiem-lai">{t('commitments.page')}</a>
          </li>
          <li>{t('commitments.step3')}</li>
        </ol>
      </details>
    </section>
  );
}

function saveReceipt(receipt: Reply<'getProof'>): void {
  const text = `${JSON.stringify(receipt, null, 2)}\n`;
  saveFile(new Blob([text], { type: 'application/json' }), `bien-nhan-niem-phong-${receipt.entry}.json`);
}
