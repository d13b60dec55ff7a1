import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';
import { hasRole, useMe } from '../../session/use-me';
import styles from './council.module.css';
import { ExclusionComparison } from './exclusion-comparison';
import type { Exclusions } from './exclusions';
import { MotionHistory } from './motion-history';
import { nameEntry } from './name-entry';
import { VoteExclusion } from './vote-exclusion';

/** One motion: what is not to be counted and why, how it was voted, both rankings, and what may be done about it now. */
export function ExclusionMotion({
  contest,
  council,
  exclusions,
  motion,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly exclusions: Exclusions;
  readonly motion: Exclusions['motions'][number];
}): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const [asking, setAsking] = useState<'vote' | 'undo' | null>(null);
  const undo = useSend('undoExclusion', ['listExclusions', 'getCouncil', 'getMeeting']);
  const { motionId, jurorName, entryId, state, reason, comparison } = motion;
  const sheet = entryId === null ? t('council.exclusion.whole') : nameEntry(council, entryId);
  const what = `${jurorName}: ${sheet}`;
  const isLive = exclusions.mayChange && (state === 'proposed' || state === 'carried');
  const mayVote = isLive && state === 'proposed' && hasRole(me, 'secretary');
  const mayUndo = isLive && hasRole(me, 'council', 'secretary');

  const takeBack = async (why: string): Promise<void> => {
    await undo.mutateAsync({ params: { contestId: contest.contestId }, body: { motionId, reason: why } });
    sayDone(t('council.exclusion.undone'));
    setAsking(null);
  };

  return (
    <li>
      <div className="ht-between">
        <strong>{what}</strong>
        <span className={styles['verdict']} data-open={state === 'proposed'}>
          {t(`council.exclusion.state.${state}`)}
        </span>
      </div>
      <blockquote className={styles['words']}>{reason}</blockquote>
      <MotionHistory motion={motion} />
      {comparison === null ? null : (
        <details className={styles['earlier']} open={state === 'proposed'}>
          <summary>{t('council.exclusion.both')}</summary>
          <ExclusionComparison contest={contest} council={council} comparison={comparison} />
        </details>
      )}
      <div className={`ht-row ht-screen ${styles['motionActs']}`}>
        {mayVote && asking !== 'vote' ? (
          <Button onClick={() => setAsking('vote')}>{t('council.exclusion.vote')}</Button>
        ) : null}
        {mayUndo ? (
          <Button
            variant="default"
            onClick={() => setAsking('undo')}
            aria-label={`${t('council.exclusion.undo')}: ${what}`}
          >
            {t('council.exclusion.undo')}
          </Button>
        ) : null}
      </div>
      {asking === 'vote' && comparison !== null ? (
        <VoteExclusion
          contestId={contest.contestId}
          motionId={motionId}
          comparison={comparison}
          present={council.quorum.present}
          needed={exclusions.votesNeeded}
          onClose={() => setAsking(null)}
        />
      ) : null}
      <ConfirmDialog
        opened={asking === 'undo'}
        title={t('council.exclusion.undoAsk', { what })}
        doLabel={t('council.exclusion.undo')}
        tone="stop"
        reasonLabel={t('council.exclusion.undoReason')}
        busy={undo.isPending}
        error={undo.error}
        onConfirm={(why) => void takeBack(why).catch(() => undefined)}
        onClose={() => setAsking(null)}
      >
        <p>{t('council.exclusion.undoWhat')}</p>
      </ConfirmDialog>
    </li>
  );
}
