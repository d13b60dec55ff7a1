import { Link } from '@tanstack/react-router';
import { useCallback, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { IconArrowLeft } from '../../icons';
import { EmptyState } from '../../patterns/empty-state';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { useMe } from '../../session/use-me';
import { toggleInTray, useDeskSettings } from '../judging/desk-settings';
import { CompareFilm } from './compare-film';
import styles from './compare.module.css';

/** Two or three films side by side: my own marks and notes, one player at a time, nothing of anybody else's. */
export function ComparePage(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const { contest } = useContest();
  const contestId = contest?.contestId ?? '';
  const jurorId = me?.userId ?? '';
  const queue = useApi('listBallots', { params: { contestId } }, { enabled: contest !== null });
  const { settings, change } = useDeskSettings(`${jurorId}/${contestId}`);
  const playing = useRef<HTMLVideoElement | null>(null);
  const playAlone = useCallback((film: HTMLVideoElement) => {
    if (playing.current !== film) playing.current?.pause();
    playing.current = film;
  }, []);

  if (!contest || !me) return <PageSkeleton />;
  return (
    <>
      <Link to="/c/cham" className="ht-back">
        <IconArrowLeft size={18} aria-hidden /> {t('jury.title')}
      </Link>
      <PageHead title={t('judging.tray.title')} lead={t('judging.tray.lead')} />
      {settings.tray.length === 0 ? (
        <EmptyState title={t('judging.tray.empty')}>{t('judging.tray.emptyNext')}</EmptyState>
      ) : (
        <div className={styles['films']}>
          {settings.tray.map((entryId) => (
            <CompareFilm
              key={entryId}
              of={{ jurorId, contestId, entryId }}
              locked={queue.data?.locked ?? false}
              onPlay={playAlone}
              onTakeOut={() => change({ tray: toggleInTray(settings.tray, entryId) })}
            />
          ))}
        </div>
      )}
    </>
  );
}
