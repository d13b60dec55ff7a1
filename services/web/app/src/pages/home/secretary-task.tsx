import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconArrowRight } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { ShortFilms } from '../progress/short-films';
import styles from './home-page.module.css';
import { TaskCard } from './task-card';

export function SecretaryTask({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const desk = useApi('getContestDesk', { params: { contestId } }, { everyMs: 30_000 });
  const list = useApi('listDeskEntries', { params: { contestId }, query: { attention: '1' } }, { everyMs: 30_000 });
  const chase = useApi('getChaseList', { params: { contestId } }, { everyMs: 60_000 });
  const stuck = list.data ? list.data.total + (desk.data?.needsAttention ? 1 : 0) : undefined;
  return (
    <TaskCard
      title={t('contest.home.secretary')}
      count={stuck}
      words={t('contest.home.stuck')}
      error={list.error ?? desk.error}
      due={
        desk.data ? (
          <div className="ht-stack" style={{ gap: 8 }}>
            {chase.data && !chase.data.locked ? (
              <ShortFilms films={chase.data.shortFilms} minimumSheets={chase.data.minimumSheets} locked={false} />
            ) : null}
            <p>{desk.data.waitingFor ? text(desk.data.waitingFor) : t('contest.notStarted')}</p>
            {desk.data.untilMs ? (
              <div>
                <DeadlineChip atMs={desk.data.untilMs} />
              </div>
            ) : null}
          </div>
        ) : null
      }
      link={
        <Link to="/c/cuoc-thi" className={styles['go'] ?? ''}>
          {t('contest.home.openContest')} <IconArrowRight size={18} aria-hidden />
        </Link>
      }
    />
  );
}
