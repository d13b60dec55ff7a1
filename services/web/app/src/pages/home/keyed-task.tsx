import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { IconArrowRight } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import styles from './home-page.module.css';
import { TaskCard } from './task-card';

/** Paper sheets that wait for the secretariat, until the lock: nothing where none was keyed. */
export function KeyedTask({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = useApi('listKeyedSheets', { params: { contestId } }, { everyMs: 60_000 });
  if (data === undefined || data.locked || data.rows.length === 0) return null;
  const waiting = data.rows.filter(
    ({ state, objection }) => state !== 'sealed' || (objection !== null && objection.answer === null),
  );
  return (
    <TaskCard
      title={t('keyed.title')}
      count={waiting.length}
      words={t('keyed.home.waiting')}
      error={null}
      due={
        data.lockAtMs === null ? null : (
          <DeadlineChip atMs={data.lockAtMs} label={t('words.milestone.judgingLockAtMs')} />
        )
      }
      link={
        <Link to="/c/phieu-giay" className={styles['go'] ?? ''}>
          {t('keyed.home.go')} <IconArrowRight size={18} aria-hidden />
        </Link>
      }
    />
  );
}
