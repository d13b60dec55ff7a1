import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BallotRow } from '../../api/shapes';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { PageHead } from '../../patterns/page-head';
import { describeQueue } from './describe-queue';
import { OwnMarks } from './own-marks';
import styles from './queue-page.module.css';
import { useTimeWords } from './use-time-words';

/** "23 trên 60, còn khoảng 2 giờ 10 phút", until when, the own times and the own marks; nobody else's. */
export function QueueHead({
  rows,
  lockAtMs,
  locked,
  actions,
}: {
  readonly rows: readonly BallotRow[];
  readonly lockAtMs: number | null;
  readonly locked: boolean;
  readonly actions: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const timeWords = useTimeWords();
  const { done, all, leftMs, meanMs, spentMs } = describeQueue(rows);
  const isFinished = done === all;
  return (
    <>
      <PageHead
        title={t('jury.title')}
        lead={
          <span className="ht-row">
            <strong>
              {isFinished ? t('judging.queue.finished', { all }) : t('judging.queue.progress', { done, all })}
              {leftMs > 0 ? `, ${t('judging.queue.left', { time: timeWords(leftMs) })}` : ''}
            </strong>
            {locked ? (
              <strong>{t('jury.locked')}</strong>
            ) : lockAtMs ? (
              <DeadlineChip atMs={lockAtMs} label={t('words.milestone.judgingLockAtMs')} />
            ) : null}
          </span>
        }
        actions={actions}
      />
      <div className={styles['progress']}>
        <progress className={styles['bar']} value={done} max={all} aria-label={t('judging.queue.bar')} />
        {spentMs > 60_000 ? (
          <p className="ht-small ht-soft">
            {t('judging.queue.spent', { time: timeWords(spentMs) })}
            {meanMs === null ? '' : ` · ${t('judging.queue.mean', { time: timeWords(meanMs) })}`}
          </p>
        ) : null}
        <OwnMarks rows={rows} />
      </div>
    </>
  );
}
