import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BallotRow } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { useFormat } from '../../format/use-format';
import { IconArrowRight, IconMovie } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { EmptyState } from '../../patterns/empty-state';
import { PageError } from '../../patterns/page-error';
import { FilterChips } from '../../patterns/filter-chips';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { StateWord } from '../../patterns/state-word';
import { SHEET_WORDS } from '../../words/sheet-words';
import styles from './queue-page.module.css';

const STATES = ['unscored', 'draft', 'sealed', 'recused'] as const;

/** My judging queue, in my own order; what is done, what is left, until when. */
export function QueuePage(): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const navigate = useNavigate();
  const { contest, error: contestError } = useContest();
  const queue = useApi(
    'listBallots',
    { params: { contestId: contest?.contestId ?? '' } },
    { enabled: contest !== null, everyMs: 30_000 },
  );
  const [chosen, setChosen] = useState<string>('all');

  if (contestError) return <PageError error={contestError} />;
  if (queue.error && !queue.data) return <PageError error={queue.error} onRetry={() => void queue.refetch()} />;
  if (!queue.data) return <PageSkeleton />;
  const { rows, lockAtMs, locked } = queue.data;
  const ordered = [...rows].sort((one, other) => one.order - other.order);
  const shown = ordered.filter((row) => chosen === 'all' || row.state === chosen);
  const next = ordered.find(isOpen);
  const finished = rows.filter((row) => !isOpen(row)).length;

  if (rows.length === 0) {
    return (
      <>
        <PageHead title={t('jury.title')} />
        <EmptyState title={t('jury.empty.title')}>{t('jury.empty.next')}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={t('jury.title')}
        lead={
          <span className="ht-row">
            {t('jury.finished', { done: finished, all: rows.length })}
            {locked ? (
              <strong>{t('jury.locked')}</strong>
            ) : lockAtMs ? (
              <DeadlineChip atMs={lockAtMs} label={t('words.milestone.judgingLockAtMs')} />
            ) : null}
          </span>
        }
        actions={
          next && !locked ? (
            <Button
              rightSection={<IconArrowRight size={18} aria-hidden />}
              onClick={() => void navigate({ to: '/c/cham/$entryId', params: { entryId: next.entryId } })}
            >
              {t('jury.next')}
            </Button>
          ) : null
        }
      />
      <div className="ht-stack">
        <FilterChips
          label={t('desk.filter')}
          chosen={chosen}
          onChoose={setChosen}
          chips={[
            { id: 'all', label: t('desk.all'), count: rows.length },
            ...STATES.map((state) => ({
              id: state,
              label: t(`jury.state.${state}`),
              count: rows.filter((row) => row.state === state).length,
            })),
          ]}
        />
        <ul className={styles['list']}>
          {shown.map((row) => (
            <li key={row.entryId} className={styles['item']}>
              {row.posterPath ? (
                <img src={row.posterPath} alt="" loading="lazy" className={styles['poster']} />
              ) : (
                <span className={styles['poster']}>
                  <IconMovie size={24} aria-hidden />
                </span>
              )}
              <div className={styles['words']}>
                <Link to="/c/cham/$entryId" params={{ entryId: row.entryId }} className={styles['title'] ?? ''}>
                  {row.title}
                </Link>
                <p className="ht-small ht-soft">
                  {row.code}
                  {row.durationMs === null ? '' : ` · ${duration(row.durationMs)}`}
                </p>
                <StateWord state={row.state} word={SHEET_WORDS[row.state]} />
              </div>
            </li>
          ))}
        </ul>
        {shown.length === 0 ? <EmptyState title={t('desk.nothing.title')}>{t('desk.nothing.next')}</EmptyState> : null}
      </div>
    </>
  );
}

const isOpen = (row: BallotRow): boolean => row.state === 'unscored' || row.state === 'draft';
