import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import { IconCircleCheck, IconCloudUpload, IconHourglass, IconPlayerPause, IconPlayerPlay } from '../icons';
import { ErrorPanel } from '../patterns/error-panel';
import styles from './upload-panel.module.css';
import { pauseUpload, resumeUpload, type UploadState } from './upload-store';
import { useSendingWords } from './use-sending-words';

/** Bytes, speed, time left, and what is safe; pinned on top while one goes on filling in the form. */
export function UploadPanel({
  id,
  upload,
}: {
  /** Of the entry or clip that it is for. */
  readonly id: string;
  readonly upload: UploadState;
}): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const words = useSendingWords(upload);
  const { news, bytes } = upload;
  if (news.kind === 'failed') return <ErrorPanel error={news.error} />;
  const share = news.kind === 'done' ? 1 : shareOf(news, bytes);
  const Icon = news.kind === 'done' ? IconCircleCheck : news.kind === 'waiting' ? IconHourglass : IconCloudUpload;
  return (
    <div className={`${styles['panel']} ${news.kind === 'done' ? styles['done'] : ''}`}>
      <div className={styles['line']}>
        <Icon size={22} aria-hidden />
        <div className={styles['words']}>
          <p className={styles['name']}>{upload.fileName}</p>
          <p className="ht-small" role="status">
            {words.status}
          </p>
        </div>
        <strong className="ht-number">{percent(share)}</strong>
      </div>
      <div
        className={styles['track']}
        role="progressbar"
        aria-label={t('upload.progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
      {news.kind === 'done' ? null : (
        <div className="ht-between">
          <p className="ht-small ht-soft">{words.figures}</p>
          {news.kind === 'paused' ? (
            <Button
              variant="default"
              leftSection={<IconPlayerPlay size={18} aria-hidden />}
              onClick={() => resumeUpload(id)}
            >
              {t('upload.resume')}
            </Button>
          ) : (
            <Button
              variant="default"
              leftSection={<IconPlayerPause size={18} aria-hidden />}
              onClick={() => pauseUpload(id)}
            >
              {t('upload.pause')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function shareOf(news: UploadState['news'], bytes: number): number {
  if (news.kind === 'sending') return news.sentBytes / bytes;
  if (news.kind === 'waiting' || news.kind === 'paused') return news.safeBytes / bytes;
  return 0;
}
