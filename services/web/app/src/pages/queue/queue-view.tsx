import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { IconArrowRight, IconCloudOff, IconColumns3 } from '../../icons';
import { EmptyState } from '../../patterns/empty-state';
import { FilterChips } from '../../patterns/filter-chips';
import { useRowKeys } from '../../patterns/use-row-keys';
import { useWaitingSheets } from '../../sheets/use-waiting-sheets';
import { CalibrationCard } from '../calibration/calibration-card';
import { useDeskSettings } from '../judging/desk-settings';
import { usePageKeys } from '../../patterns/use-page-keys';
import { filmsToScore, stateHere, useSheetsAhead } from '../judging/use-next-film';
import { LookNotice } from './look-notice';
import { firstSealed } from './own-spread';
import { QueueHead } from './queue-head';
import styles from './queue-page.module.css';
import { QueueRow } from './queue-row';
import { QUEUE_STATES, queueSearch } from './queue-search';

const route = getRouteApi('/console/c/cham');

/** The queue with its progress, its filters and the way to the next film. */
export function QueueView({
  jurorId,
  contestId,
  calibrates,
  queue,
}: {
  readonly jurorId: string;
  readonly contestId: string;
  /** Whether the contest has a calibration round. */
  readonly calibrates: boolean;
  readonly queue: Reply<'listBallots'>;
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { loc } = route.useSearch();
  const list = useRowKeys<HTMLUListElement>();
  const { settings } = useDeskSettings(`${jurorId}/${contestId}`);
  const waiting = useWaitingSheets(contestId);
  const { locked } = queue;
  const rows = queue.rows.map((row) => ({ ...row, state: stateHere(row, { jurorId, contestId }) }));
  const shown = rows
    .toSorted((one, other) => one.order - other.order)
    .filter((row) => loc === undefined || row.state === loc);
  const toScore = filmsToScore(rows, { jurorId, contestId, after: null });
  const early = locked ? new Set() : firstSealed(rows);
  const next = locked ? undefined : toScore[0];
  useSheetsAhead(contestId, queue.calibrationFirst ? [] : toScore);
  const goNext = (): void => {
    if (next && queue.calibrationFirst) void navigate({ to: '/c/cham/hieu-chuan' });
    else if (next) void navigate({ to: '/c/cham/$entryId', params: { entryId: next.entryId } });
  };
  usePageKeys({ n: goNext, v: () => void navigate({ to: '/c/cham/so-sanh' }) });

  return (
    <>
      <QueueHead
        rows={rows}
        lockAtMs={queue.lockAtMs}
        locked={locked}
        actions={
          <>
            {settings.tray.length > 1 ? (
              <Link to="/c/cham/so-sanh" className={styles['compare'] ?? ''}>
                <IconColumns3 size={18} aria-hidden /> {t('judging.tray.open', { count: settings.tray.length })}
              </Link>
            ) : null}
            {next ? (
              <Button rightSection={<IconArrowRight size={18} aria-hidden />} onClick={goNext}>
                {t(queue.calibrationFirst ? 'calibration.go' : 'jury.next')}
              </Button>
            ) : null}
          </>
        }
      />
      <div className="ht-stack">
        {calibrates ? <CalibrationCard contestId={contestId} /> : null}
        {waiting > 0 ? (
          <p className={styles['waits']} role="status">
            <IconCloudOff size={20} aria-hidden /> {t('judging.sealWaits.count', { count: waiting })}
          </p>
        ) : null}
        <LookNotice contestId={contestId} locked={locked} />
        <FilterChips
          label={t('desk.filter')}
          chosen={loc ?? 'all'}
          onChoose={(id) => void navigate({ to: '/c/cham', search: queueSearch({ loc: id }), replace: true })}
          chips={[
            { id: 'all', label: t('desk.all'), count: rows.length },
            ...QUEUE_STATES.map((state) => ({
              id: state,
              label: t(`jury.state.${state}`),
              count: rows.filter((row) => row.state === state).length,
            })),
          ]}
        />
        <ul className={styles['list']} ref={list}>
          {shown.map((row) => (
            <QueueRow key={row.entryId} row={row} isEarly={early.has(row.entryId)} of={{ jurorId, contestId }} />
          ))}
        </ul>
        {shown.length === 0 ? <EmptyState title={t('desk.nothing.title')}>{t('desk.nothing.next')}</EmptyState> : null}
      </div>
    </>
  );
}
