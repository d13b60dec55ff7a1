import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callWithFile } from '../../api/call';
import { ErrorPanel } from '../../patterns/error-panel';
import { PaperButton } from '../../patterns/paper-button';
import { sayDone } from '../../patterns/say-done';
import type { PaperPart } from './paper-state';

const MOST_BYTES = 25 * 1024 * 1024;

/** Takes the signed copy back; it is bound to the words the page shows now. */
export function ScanUpload({ contestId, part }: { readonly contestId: string; readonly part: PaperPart }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const send = async (file: File | null): Promise<void> => {
    if (file === null) return;
    setError(null);
    setTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    setBusy(true);
    try {
      const query = { key: part.key, contentHash: part.contentHash, fileName: file.name };
      await callWithFile('attachSignedScan', { params: { contestId }, query }, file);
      sayDone(t('papers.scan.done', { name: part.title }));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: ['listPapers'] });
    }
  };

  return (
    <div>
      <PaperButton
        variant="default"
        loading={busy}
        label={t('papers.scan.do')}
        spoken={t('papers.scan.doFor', { name: part.title })}
        onPick={send}
      />
      {tooLarge ? <p role="alert">{t('papers.scan.tooLarge')}</p> : null}
      {error ? <ErrorPanel error={error} /> : null}
    </div>
  );
}
