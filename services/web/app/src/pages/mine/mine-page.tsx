import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { IconPlus } from '../../icons';
import { EmptyState } from '../../patterns/empty-state';
import { PageError } from '../../patterns/page-error';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { EntryCard } from './entry-card';
import { MyComplaints } from './my-complaints';

/** All of one's entries, each with its state, its sentence and what one can do. */
export function MinePage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { contest, error: contestError } = useContest();
  const contestId = contest?.contestId ?? '';
  const entries = useApi('listMyEntries', { params: { contestId } }, { enabled: contest !== null, everyMs: 15_000 });
  const begin = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => void navigate({ to: '/du-thi' })}>
      {t('entries.begin')}
    </Button>
  );

  if (contestError) return <PageError error={contestError} />;
  if (entries.error && !entries.data) return <PageError error={entries.error} onRetry={() => void entries.refetch()} />;
  if (!entries.data || !contest) return <PageSkeleton />;
  const rows = entries.data.entries;
  return (
    <>
      <PageHead title={t('entries.title')} actions={rows.length > 0 && contest.phase === 'open' ? begin : null} />
      {rows.length === 0 ? (
        <EmptyState title={t('entries.empty.title')} action={contest.phase === 'open' ? begin : null}>
          {t('entries.empty.next')}
        </EmptyState>
      ) : (
        <div className="ht-stack">
          <MyComplaints contest={contest} />
          {rows.map((entry) => (
            <EntryCard key={entry.entryId} entry={entry} contest={contest} />
          ))}
        </div>
      )}
    </>
  );
}
