import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView, PublicDefinition } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCircleCheck } from '../../icons';
import { Section } from '../../patterns/section';
import { FilmPicker } from '../../upload/film-picker';
import { inAppBrowser } from '../../upload/in-app-browser';
import { startUpload, type UploadState } from '../../upload/upload-store';

/** Choose a film, have it measured here, and send it; after a break say exactly which file to choose again. */
export function FilmStep({
  entry,
  definition,
  upload,
}: {
  readonly entry: EntryView;
  readonly definition: PublicDefinition;
  readonly upload: UploadState | null;
}): ReactNode {
  const { t } = useTranslation();
  const { percent, bytes } = useFormat();
  const app = inAppBrowser(navigator.userAgent);
  const known = entry.upload;
  const busy = upload !== null && upload.news.kind !== 'failed' && upload.news.kind !== 'done';
  const resumable = known?.state === 'receiving' && !busy && upload?.news.kind !== 'done';
  const complete = upload?.news.kind === 'done' || known?.state === 'complete' || known?.state === 'stored';
  return (
    <Section title={t('wizard.film.title')}>
      {app ? <p role="note">{t('upload.inApp', { app })}</p> : null}
      {complete && upload === null && known ? (
        <p className="ht-row">
          <IconCircleCheck size={22} color="var(--ht-ok)" aria-hidden />
          <span>
            <strong>{known.fileName}</strong> ({bytes(known.bytes)})
            <br />
            {t('upload.done')}
          </span>
        </p>
      ) : null}
      {busy ? (
        <p className="ht-soft">{t('upload.keepOpen')}</p>
      ) : (
        <FilmPicker
          profile={definition.video}
          label={
            resumable
              ? t('upload.chooseSame', { name: known.fileName, share: percent(known.receivedBytes / known.bytes) })
              : complete
                ? t('upload.chooseAgain')
                : t('upload.choose')
          }
          onChosen={(file) => startUpload(entry.entryId, file)}
        />
      )}
      {busy ? null : <p className="ht-small ht-soft">{t('upload.keepOpen')}</p>}
    </Section>
  );
}
