import { ENTRY_MILESTONES } from '@hoithi/entry';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestDesk } from '../../api/shapes';
import styles from './contest-page.module.css';
import { MoveMilestone, type MovableMilestone } from './move-milestone';

/** Close early, extend, publish now, lock, freeze: each moves one milestone, with a reason. */
export function MilestoneLevers({
  contestId,
  calendar,
}: {
  readonly contestId: string;
  readonly calendar: ContestDesk['calendar'];
}): ReactNode {
  const { t } = useTranslation();
  const [moving, setMoving] = useState<MovableMilestone | null>(null);
  return (
    <div className={styles['levers']}>
      <h3>{t('contest.move.title')}</h3>
      {ENTRY_MILESTONES.map((milestone) => (
        <Button key={milestone} variant="default" fullWidth onClick={() => setMoving(milestone)}>
          {t(`words.milestone.${milestone}`)}
        </Button>
      ))}
      {moving ? (
        <MoveMilestone
          contestId={contestId}
          milestone={moving}
          atMs={calendar[moving]}
          onClose={() => setMoving(null)}
        />
      ) : null}
    </div>
  );
}
