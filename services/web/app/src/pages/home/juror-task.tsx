import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { IconArrowRight, IconInfoCircle } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import styles from './home-page.module.css';
import { TaskCard } from './task-card';

export function JurorTask({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const queue = useApi('listBallots', { params: { contestId } }, { everyMs: 30_000 });
  const looks = useApi(
    'listLooks',
    { params: { contestId } },
    { enabled: queue.data?.locked === false, everyMs: 60_000 },
  );
  const toLook = looks.data?.looks.filter(({ answer }) => answer === 'open').length ?? 0;
  const open = queue.data?.rows.filter((row) => row.state === 'unscored' || row.state === 'draft').length;
  return (
    <TaskCard
      title={t('contest.home.judging')}
      count={open}
      words={t('contest.home.toJudge', { all: queue.data?.rows.length ?? 0 })}
      error={queue.error}
      due={
        <>
          {toLook > 0 ? (
            <p>
              <IconInfoCircle size={18} aria-hidden /> <strong>{t('contest.home.looks', { count: toLook })}</strong>
            </p>
          ) : null}
          {queue.data?.lockAtMs ? (
            <DeadlineChip atMs={queue.data.lockAtMs} label={t('words.milestone.judgingLockAtMs')} />
          ) : null}
        </>
      }
      link={
        <Link to="/c/cham" className={styles['go'] ?? ''}>
          {t('contest.home.openQueue')} <IconArrowRight size={18} aria-hidden />
        </Link>
      }
    />
  );
}
