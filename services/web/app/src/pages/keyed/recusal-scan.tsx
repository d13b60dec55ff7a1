import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callWithFile } from '../../api/call';
import type { Reply } from '../../api/shapes';
import { IconAlertTriangle } from '../../icons';
import { PaperButton } from '../../patterns/paper-button';
import { ScanLink, shortHash } from '../../patterns/scan-link';
import styles from './keyed.module.css';

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
      <ScanLink scan={scan} /> <span className="ht-soft">{shortHash(scan)}</span>
    </p>
  );
}
