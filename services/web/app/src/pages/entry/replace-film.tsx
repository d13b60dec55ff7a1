import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView, PublicDefinition } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { ErrorPanel } from '../../patterns/error-panel';
import { Section } from '../../patterns/section';
import { FilmPicker } from '../../upload/film-picker';
import { UploadPanel } from '../../upload/upload-panel';
import { forgetUpload, startUpload, useUpload } from '../../upload/upload-store';

/** A new film in the place of the old one; every earlier version is kept (O19). */
export function ReplaceFilm({
  entry,
  definition,
}: {
  readonly entry: EntryView;
  readonly definition: PublicDefinition;
}): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const upload = useUpload(entry.entryId);
  const submit = useSend('submitEntry', ['getEntry', 'listMyEntries', 'getReceipt']);
  const known = entry.upload?.state === 'receiving' ? entry.upload : null;
  const sent = upload?.news.kind === 'done' ? upload.news.uploadId : null;

  const replace = async (uploadId: string): Promise<void> => {
    await submit.mutateAsync({ params: { entryId: entry.entryId }, body: { uploadId, sha256: null } });
    forgetUpload(entry.entryId);
  };

  return (
    <Section title={t('entry.replace.title')}>
      <p className="ht-soft">{t('entry.replace.lead')}</p>
      {upload ? <UploadPanel id={entry.entryId} upload={upload} /> : null}
      {upload === null || upload.news.kind === 'failed' ? (
        <FilmPicker
          profile={definition.video}
          label={
            known
              ? t('upload.chooseSame', { name: known.fileName, share: percent(known.receivedBytes / known.bytes) })
              : t('entry.replace.choose')
          }
          onChosen={(file) => startUpload(entry.entryId, file)}
        />
      ) : null}
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {sent ? (
        <Button loading={submit.isPending} onClick={() => void replace(sent).catch(() => undefined)}>
          {t('entry.replace.submit')}
        </Button>
      ) : null}
    </Section>
  );
}
