import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { UploadPanel } from '../../upload/upload-panel';
import { useUpload } from '../../upload/upload-store';
import { ClipFile } from './clip-file';
import { needsFile } from './needs-file';
import { sendClip } from './send-clip';

/** The sending of a clip's file, or the choice of the file to go on with; anybody of the staff may go on, on any device. */
export function ClipSending({ clip }: { readonly clip: Reply<'getClip'> }): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const { clipId, fileName, bytes, receivedBytes } = clip;
  const upload = useUpload(clipId);
  if (!needsFile(clip)) return null;
  const underway = upload !== null && upload.news.kind !== 'failed';
  return (
    <Section title={t('clips.form.file')}>
      {upload === null ? null : <UploadPanel id={clipId} upload={upload} />}
      {underway ? null : (
        <>
          <p>{t('clips.sendAgain', { name: fileName, share: percent(receivedBytes / bytes) })}</p>
          <ClipFile
            label={t('clips.choose')}
            file={null}
            complaint={null}
            onChosen={(file) => sendClip(clipId, file)}
          />
        </>
      )}
      <p className="ht-small ht-soft">{t('upload.keepOpen')}</p>
    </Section>
  );
}
