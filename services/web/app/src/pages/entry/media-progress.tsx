import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconHourglass } from '../../icons';
import styles from './media-progress.module.css';

const ASK_EVERY_MS = 3_000;

/** How far the technical check is, in words and as a share. The words change with the step and are read out; the figure is there to be looked up. */
export function MediaProgress({ entryId }: { readonly entryId: string }): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const queries = useQueryClient();
  const { data } = useApi('getMediaProgress', { params: { entryId } }, { everyMs: ASK_EVERY_MS });
  const progress = data?.progress ?? null;
  const seen = useRef(false);

  useEffect(() => {
    // The check has just ended: its verdict is asked for at once, not at the page's next turn.
    if (seen.current && data && progress === null) void queries.invalidateQueries({ queryKey: ['getEntry'] });
    seen.current = progress !== null;
  }, [data, progress, queries]);

  const share = (progress?.percent ?? 0) / 100;
  const words = t(`film.progress.${progress?.step ?? 'waiting'}`);
  return (
    <div className="ht-stack">
      <p className={styles['line']}>
        <IconHourglass size={20} aria-hidden />
        <span role="status">{words}</span>
        {progress === null || progress.step === 'waiting' ? null : (
          <strong className="ht-number">{percent(share)}</strong>
        )}
      </p>
      <div
        className={styles['track']}
        role="progressbar"
        aria-label={t('film.progress.label')}
        aria-valuetext={words}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={progress?.percent ?? 0}
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
      <p className="ht-small ht-soft">{t('film.progress.leave')}</p>
    </div>
  );
}
