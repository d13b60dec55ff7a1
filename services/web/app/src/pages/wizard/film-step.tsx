import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView, PublicDefinition } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCircleCheck } from '../../icons';
import { Section } from '../../patterns/section';
import { FilmPicker } from '../../upload/film-picker';
import { inAppBrowser } from '../../upload/in-app-browser';
import { startUpload, type UploadState } from '../../upload/upload-store';
import { filmProgress } from './film-progress';

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
  const progress = filmProgress(entry.upload, upload?.news.kind ?? null);
  const known = entry.upload;
  const labels = {
    none: t('upload.choose'),
    sending: t('upload.choose'),
    resumable: t('upload.chooseSame', {
      name: known?.fileName ?? '',
      share: percent(known ? known.receivedBytes / known.bytes : 0),
    }),
    complete: t('upload.chooseAgain'),
  };
  return (
    <Section title={t('wizard.film.title')}>
      {app ? <p role="note">{t('upload.inApp', { app })}</p> : null}
      {progress === 'complete' && upload === null && known ? (
        <p className="ht-row" style={{ flexWrap: 'nowrap' }}>
          <IconCircleCheck size={22} color="var(--ht-ok)" aria-hidden />
          <span>
            <strong>{known.fileName}</strong> ({bytes(known.bytes)})
            <br />
            {t('upload.done')}
          </span>
        </p>
      ) : null}
      {entry.actions.includes('upload') ? null : <p>{t('wizard.notOpen')}</p>}
      {progress === 'sending' || !entry.actions.includes('upload') ? null : (
        <FilmPicker
          profile={definition.video}
          label={labels[progress]}
          onChosen={(file) => startUpload(entry.entryId, file)}
        />
      )}
      <p className="ht-small ht-soft">{t('upload.keepOpen')}</p>
    </Section>
  );
}
