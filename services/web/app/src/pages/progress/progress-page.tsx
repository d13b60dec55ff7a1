import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { EmptyState } from '../../patterns/empty-state';
import { PageError } from '../../patterns/page-error';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { JurorTable } from './juror-table';
import { ReopenSheet } from './reopen-sheet';

/** Who has finished what: states only, never a mark. */
export function ProgressPage(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const { contest, error: contestError } = useContest();
  const params = { contestId: contest?.contestId ?? '' };
  const progress = useApi('getProgress', { params }, { enabled: contest !== null, everyMs: 15_000 });
  const [reopening, setReopening] = useState(false);

  if (contestError) return <PageError error={contestError} />;
  if (progress.error && !progress.data)
    return <PageError error={progress.error} onRetry={() => void progress.refetch()} />;
  if (!progress.data || !contest) return <PageSkeleton />;
  const { jurors, entries, locked, lockAtMs } = progress.data;

  return (
    <>
      <PageHead
        title={t('jury.progress.title')}
        lead={
          <span className="ht-row">
            {t('jury.progress.lead')}
            {locked ? (
              <strong>{t('jury.locked')}</strong>
            ) : lockAtMs ? (
              <DeadlineChip atMs={lockAtMs} label={t('words.milestone.judgingLockAtMs')} />
            ) : null}
          </span>
        }
        actions={
          hasRole(me, 'secretary') && !locked && entries.length > 0 ? (
            <Button variant="default" onClick={() => setReopening(true)}>
              {t('jury.reopen.button')}
            </Button>
          ) : null
        }
      />
      {entries.length === 0 ? <EmptyState title={t('jury.progress.empty')} /> : null}
      <div className="ht-stack">
        {jurors.length > 0 ? (
          <Section title={t('jury.progress.jurors')}>
            <JurorTable jurors={jurors} />
          </Section>
        ) : null}
        {entries.length > 0 ? (
          <Section title={t('jury.progress.entries')}>
            <div className="ht-wide" role="group" aria-label={t('jury.progress.entries')} tabIndex={0}>
              <table className="ht-table">
                <thead>
                  <tr>
                    <th scope="col">{t('jury.progress.entry')}</th>
                    <th scope="col" className="ht-number">
                      {t('jury.state.sealed')}
                    </th>
                    <th scope="col" className="ht-number">
                      {t('jury.state.recused')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry) => (
                    <tr key={entry.entryId}>
                      <td>{entry.code}</td>
                      <td className="ht-number">
                        {entry.sealed} / {jurors.length}
                      </td>
                      <td className="ht-number">{entry.recused}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Section>
        ) : null}
      </div>
      {reopening ? (
        <ReopenSheet
          contestId={contest.contestId}
          jurors={jurors}
          entries={entries}
          onClose={() => setReopening(false)}
        />
      ) : null}
    </>
  );
}
