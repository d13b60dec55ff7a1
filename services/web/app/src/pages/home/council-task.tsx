import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContest } from '../../contest/use-contest';
import { IconArrowRight } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { Section } from '../../patterns/section';
import styles from './home-page.module.css';

export function CouncilTask({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const { contest } = useContest(contestId);
  return (
    <Section title={t('contest.home.council')}>
      {contest ? (
        <div>
          <DeadlineChip atMs={contest.calendar.councilAtMs} label={t('words.milestone.councilAtMs')} />
        </div>
      ) : null}
      <div className="ht-row">
        <Link to="/c/tien-do" className={styles['go'] ?? ''}>
          {t('shell.page.progress')} <IconArrowRight size={18} aria-hidden />
        </Link>
        <Link to="/c/xet-giai" className={styles['go'] ?? ''}>
          {t('contest.home.openCouncil')} <IconArrowRight size={18} aria-hidden />
        </Link>
      </div>
    </Section>
  );
}
