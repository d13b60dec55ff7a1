import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callForFile } from '../../api/call';
import { useFormat } from '../../format/use-format';
import { IconDownload } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import type { PaperRow } from './paper-state';

/** The paper as files a clerk can edit, print and sign; drawn from the records at this moment. */
export function PaperFiles({ contestId, paper }: { readonly contestId: string; readonly paper: PaperRow }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
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

  return (
    <div>
      <span className="ht-row">
        {paper.formats.map((format) => {
          const file = `${paper.file}.${format}`;
          return (
            <Button
              key={format}
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden />}
              loading={busy === file}
              onClick={() => void download(file)}
            >
              <span className="ht-hidden">{t('papers.get', { name: text(paper.name) })}</span>
              <span>{format.toUpperCase()}</span>
            </Button>
          );
        })}
      </span>
      {error ? <ErrorPanel error={error} /> : null}
    </div>
  );
}
