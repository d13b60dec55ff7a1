import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { IconArrowRight } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import styles from './home-page.module.css';
import { TaskCard } from './task-card';

export function ScreenerTask({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const { contest } = useContest(contestId);
  const list = useApi('listDeskEntries', { params: { contestId }, query: { needsMe: '1' } }, { everyMs: 30_000 });
  return (
    <TaskCard
      title={t('contest.home.screening')}
      count={list.data?.total}
      words={t('contest.home.toVote')}
      error={list.error}
      due={contest ? <DeadlineChip atMs={contest.calendar.screeningCloseAtMs} /> : null}
      link={
        <Link to="/c/so-loai" search={{ viec: 'toi' }} className={styles['go'] ?? ''}>
          {t('contest.home.openList')} <IconArrowRight size={18} aria-hidden />
        </Link>
      }
    />
  );
}
