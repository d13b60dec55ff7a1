import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callWithFile } from '../../api/call';
import { PaperButton } from '../../patterns/paper-button';
import { sayDone } from '../../patterns/say-done';
import type { PaperPart } from './paper-state';

/** Takes the signed copy back; it is bound to the words the page shows now. */
export function ScanUpload({ contestId, part }: { readonly contestId: string; readonly part: PaperPart }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const send = async (file: File): Promise<void> => {
    try {
      const query = { key: part.key, contentHash: part.contentHash, fileName: file.name };
      await callWithFile('attachSignedScan', { params: { contestId }, query }, file);
      sayDone(t('papers.scan.done', { name: part.title }));
    } finally {
      await client.invalidateQueries({ queryKey: ['listPapers'] });
    }
  };

  return (
    <PaperButton
      variant="default"
      label={t('papers.scan.do')}
      spoken={t('papers.scan.doFor', { name: part.title })}
      onSend={send}
    />
  );
}
