import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callForFile } from '../../api/call';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconDownload } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { Section } from '../../patterns/section';
import styles from './council.module.css';

/** Papers that can be made now, as files a clerk can edit and sign. */
export function PaperList({
  contestId,
  decided,
}: {
  readonly contestId: string;
  readonly decided: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const papers = useApi('listPapers', { params: { contestId } });
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);

  const download = async (file: string): Promise<void> => {
    setBusy(file);
    setError(null);
    try {
      const url = URL.createObjectURL(await callForFile('getPaper', { params: { contestId, file } }));
      const link = document.createElement('a');
      link.href = url;
      link.download = file;
      link.click();
      URL.revokeObjectURL(url);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(null);
    }
  };

  const rows = papers.data?.papers ?? [];
  return (
    <Section title={t('council.papers.title')}>
      {papers.error ? <ErrorPanel error={papers.error} /> : null}
      {papers.data && rows.length === 0 ? (
        <p className="ht-soft">{decided ? t('words.none') : t('council.papers.empty')}</p>
      ) : null}
      <ul className={styles['papers']}>
        {rows.map((paper) => (
          <li key={paper.paperId}>
            <span>{text(paper.name)}</span>
            <span className="ht-row">
              {paper.formats.map((format) => {
                const file = `${paper.paperId}.${format}`;
                return (
                  <Button
                    key={format}
                    variant="default"
                    leftSection={<IconDownload size={18} aria-hidden />}
                    loading={busy === file}
                    onClick={() => void download(file)}
                  >
                    <span className="ht-hidden">{t('council.papers.get', { name: text(paper.name) })}</span>
                    <span>{format.toUpperCase()}</span>
                  </Button>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
      {error ? <ErrorPanel error={error} /> : null}
    </Section>
  );
}
