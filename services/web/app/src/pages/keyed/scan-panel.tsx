import { Button, FileButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callWithFile } from '../../api/call';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCloudUpload } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { Section } from '../../patterns/section';
import styles from './keyed.module.css';

const MOST_BYTES = 25 * 1024 * 1024;
const SHOWN_DIGITS = 16;

/** The scan of the paper sheet: sent by the first person, read by the second; bound by its hash. */
export function ScanPanel({
  contestId,
  sheet,
}: {
  readonly contestId: string;
  readonly sheet: Reply<'getKeyedSheet'>;
}): ReactNode {
  const { t } = useTranslation();
  const { instant, bytes } = useFormat();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { scan, entryId, jurorId } = sheet;
  const isPicture = scan !== null && /\.(jpe?g|png)$/i.test(scan.fileName);

  const send = async (file: File | null): Promise<void> => {
    if (file === null) return;
    setError(null);
    setTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    setBusy(true);
    try {
      const params = { contestId, entryId, jurorId };
      const shown = await callWithFile('attachSheetScan', { params, query: { fileName: file.name } }, file);
      client.setQueryData(['getKeyedSheet', { params }], shown);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: ['listKeyedSheets'] });
    }
  };

  return (
    <Section title={t('keyed.scan.name')}>
      {scan === null ? (
        <p className="ht-soft">{t('keyed.scan.needed')}</p>
      ) : (
        <div className="ht-stack">
          {isPicture && scan.path !== null ? (
            <a href={scan.path} target="_blank" rel="noreferrer">
              <img
                src={scan.path}
                alt={t('keyed.scan.picture', { name: sheet.jurorName })}
                className={styles['picture']}
              />
            </a>
          ) : null}
          <p>
            {scan.path === null ? (
              scan.fileName
            ) : (
              <a href={scan.path} target="_blank" rel="noreferrer">
                {t('keyed.scan.open', { file: scan.fileName })}
              </a>
            )}{' '}
            <span className="ht-soft">
              {t('papers.scan.by', { name: scan.byName, at: instant(scan.atMs), size: bytes(scan.bytes) })}
            </span>
          </p>
          <p className="ht-small ht-soft">SHA-256 {scan.sha256.slice(0, SHOWN_DIGITS)}…</p>
        </div>
      )}
      {sheet.state === 'differs' ? null : (
        <FileButton accept="application/pdf,image/jpeg,image/png" onChange={(file) => void send(file)}>
          {(props) => (
            <Button
              {...props}
              variant={scan === null ? 'filled' : 'default'}
              loading={busy}
              leftSection={<IconCloudUpload size={18} aria-hidden />}
            >
              {t(scan === null ? 'keyed.scan.send' : 'keyed.scan.replace')}
            </Button>
          )}
        </FileButton>
      )}
      {tooLarge ? <p role="alert">{t('papers.scan.tooLarge')}</p> : null}
      {error ? <ErrorPanel error={error} /> : null}
    </Section>
  );
}
