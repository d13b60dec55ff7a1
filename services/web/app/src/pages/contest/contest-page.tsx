import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useSend } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle } from '../../icons';
import { CalendarRail, type RailCalendar } from '../../patterns/calendar-rail';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { ErrorPanel } from '../../patterns/error-panel';
import { PageError } from '../../patterns/page-error';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { ContestCounts } from './contest-counts';
import styles from './contest-page.module.css';
import { MoveList } from './move-list';
import { MoveMilestone, type MovableMilestone } from './move-milestone';

/** The contest in one view: where it stands, what it waits for, its calendar, and the levers of the secretariat. */
export function ContestPage(): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
  const { contest, error: contestError } = useContest();
  const params = { contestId: contest?.contestId ?? '' };
  const desk = useApi('getContestDesk', { params }, { enabled: contest !== null, everyMs: 10_000 });
  const start = useSend('startContest', ['getContestDesk', 'listContests']);
  const retry = useSend('resolveContestAttention', ['getContestDesk']);
  const [moving, setMoving] = useState<MovableMilestone | null>(null);
  const [starting, setStarting] = useState(false);
  const mayAct = hasRole(me, 'secretary');

  if (contestError) return <PageError error={contestError} />;
  if (desk.error && !desk.data) return <PageError error={desk.error} onRetry={() => void desk.refetch()} />;
  if (!desk.data || !contest) return <PageSkeleton />;
  const { data } = desk;
  const calendar: RailCalendar = {
    openAtMs: contest.calendar.openAtMs,
    ...data.calendar,
    ceremonyAtMs: contest.calendar.ceremonyAtMs,
  };

  return (
    <>
      <PageHead
        title={text(contest.title)}
        lead={data.phase ? t(`words.phase.${data.phase}`) : t('contest.notStarted')}
      />
      <div className={styles['grid']}>
        <div className="ht-stack">
          <Section title={t('contest.now')}>
            {data.needsAttention ? (
              <div className={styles['attention']} role="alert">
                <IconAlertTriangle size={22} aria-hidden />
                <div className="ht-stack">
                  <p>
                    <strong>{t('contest.attention')}</strong> {data.attention ? text(data.attention) : ''}
                  </p>
                  {hasRole(me, 'secretary', 'operator') ? (
                    <div>
                      <Button
                        loading={retry.isPending}
                        onClick={() => retry.mutate({ params, body: { action: 'retry' } })}
                      >
                        {t('contest.retry')}
                      </Button>
                    </div>
                  ) : null}
                  {retry.error ? <ErrorPanel error={retry.error} /> : null}
                </div>
              </div>
            ) : null}
            <p>{data.waitingFor ? text(data.waitingFor) : t('contest.notStarted')}</p>
            {data.untilMs === null ? null : (
              <div>
                <DeadlineChip atMs={data.untilMs} />
              </div>
            )}
            {!data.started && mayAct ? (
              <div>
                <Button onClick={() => setStarting(true)}>{t('contest.start.button')}</Button>
              </div>
            ) : null}
            <p className="ht-small ht-soft" style={{ overflowWrap: 'anywhere' }}>
              {t('desk.workflow')}: <code>{data.workflowId}</code>
            </p>
          </Section>
          <Section title={t('contest.counts')} aside={<Link to="/c/so-loai">{t('contest.toList')}</Link>}>
            <ContestCounts counts={data.counts} />
          </Section>
          <Section title={t('contest.moves')}>
            <MoveList moves={data.moves} />
          </Section>
        </div>
        <Section title={t('wizard.calendar')}>
          <CalendarRail calendar={calendar} />
          {mayAct && data.started ? (
            <div className={styles['levers']}>
              <h3>{t('contest.move.title')}</h3>
              {MOVABLE.map((milestone) => (
                <Button key={milestone} variant="default" fullWidth onClick={() => setMoving(milestone)}>
                  {t(`words.milestone.${milestone}`)}
                </Button>
              ))}
            </div>
          ) : null}
        </Section>
      </div>
      {moving ? (
        <MoveMilestone
          contestId={contest.contestId}
          milestone={moving}
          atMs={data.calendar[moving]}
          onClose={() => setMoving(null)}
        />
      ) : null}
      <ConfirmDialog
        opened={starting}
        title={t('contest.start.title', { contest: text(contest.title) })}
        doLabel={t('contest.start.button')}
        busy={start.isPending}
        error={start.error}
        onConfirm={() => start.mutate({ params }, { onSuccess: () => setStarting(false) })}
        onClose={() => setStarting(false)}
      >
        <p>{t('contest.start.what')}</p>
      </ConfirmDialog>
    </>
  );
}

const MOVABLE: readonly MovableMilestone[] = [
  'closeAtMs',
  'screeningCloseAtMs',
  'publishAtMs',
  'judgingOpenAtMs',
  'judgingLockAtMs',
  'freezeAtMs',
  'councilAtMs',
];
