import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callWithFile } from '../../api/call';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle } from '../../icons';
import { PaperButton } from '../../patterns/paper-button';
import styles from './keyed.module.css';

const SHOWN_DIGITS = 16;

/** The scan that a recusal from paper rests on, with its hash; the way to send it while it is missing. It is bound once. */
export function RecusalScan({
  contestId,
  recusal: { entryId, jurorId, jurorName, code, scan },
  mayKey,
}: {
  readonly contestId: string;
  readonly recusal: Reply<'listKeyedSheets'>['recused'][number];
  readonly mayKey: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { instant, bytes } = useFormat();
  const client = useQueryClient();
  const send = async (file: File): Promise<void> => {
    const params = { contestId, entryId, jurorId };
    await callWithFile('attachRecusalScan', { params, query: { fileName: file.name } }, file);
    await client.invalidateQueries({ queryKey: ['listKeyedSheets'] });
  };
  if (scan === null) {
    return (
      <>
        <p className={styles['missing']}>
          <IconAlertTriangle size={16} aria-hidden /> {t('keyed.recuse.scanMissing')}
        </p>
        {mayKey ? (
          <PaperButton
            variant="default"
            label={t('keyed.scan.send')}
            spoken={t('keyed.recuse.scanSend', { code, name: jurorName })}
            onSend={send}
          />
        ) : null}
      </>
    );
  }
  return (
    <p className="ht-small">
      {scan.path === null ? (
        scan.fileName
      ) : (
        <a href={scan.path} target="_blank" rel="noreferrer">
          {t('keyed.scan.open', { file: scan.fileName })}
        </a>
      )}{' '}
      <span className="ht-soft">
        {t('papers.scan.by', { name: scan.byName, at: instant(scan.atMs), size: bytes(scan.bytes) })} SHA-256{' '}
        {scan.sha256.slice(0, SHOWN_DIGITS)}…
      </span>
    </p>
  );
}
