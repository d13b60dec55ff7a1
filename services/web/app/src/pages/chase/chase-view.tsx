import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { EmptyState } from '../../patterns/empty-state';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { ShortFilms } from '../progress/short-films';
import { ChaseTable } from './chase-table';
import { NoteCall } from './note-call';

type Chase = Reply<'getChaseList'>;

/** Whoever is furthest behind first, with what was already done about it. */
export function ChaseView({ contestId, chase }: { readonly contestId: string; readonly chase: Chase }): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const [calling, setCalling] = useState<Chase['rows'][number] | null>(null);
  const { rows, finished, shortFilms, minimumSheets, nextReminderAtMs, lockAtMs, locked } = chase;
  const until =
    lockAtMs === null ? null : <DeadlineChip atMs={lockAtMs} label={t('words.milestone.judgingLockAtMs')} />;
  return (
    <>
      <PageHead
        title={t('panels.chase.title')}
        lead={
          <span className="ht-row">
            {t('panels.chase.lead')}
            {locked ? <strong>{t('jury.locked')}</strong> : until}
          </span>
        }
      />
      <ShortFilms films={shortFilms} minimumSheets={minimumSheets} locked={locked} />
      {rows.length === 0 ? (
        <EmptyState title={t('panels.chase.none')}>{t('panels.chase.noneText')}</EmptyState>
      ) : (
        <Section title={t('panels.chase.list')} aside={<span>{t('panels.chase.finished', { count: finished })}</span>}>
          <div>
            {nextReminderAtMs === null ? (
              t('panels.chase.noReminder')
            ) : (
              <DeadlineChip atMs={nextReminderAtMs} label={t('panels.chase.nextReminder')} />
            )}
          </div>
          <ChaseTable rows={rows} onCall={hasRole(me, 'secretary') ? setCalling : null} />
        </Section>
      )}
      {calling === null ? null : <NoteCall contestId={contestId} juror={calling} onClose={() => setCalling(null)} />}
    </>
  );
}
