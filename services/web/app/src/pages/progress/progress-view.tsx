import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Reply } from '../../api/shapes';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { EmptyState } from '../../patterns/empty-state';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { FlagList } from './flag-list';
import { JurorTable } from './juror-table';
import { ReopenSheet } from './reopen-sheet';
import { SheetMatrix, type Sealed } from './sheet-matrix';
import { ShortFilms } from './short-films';

/** By juror and sheet by sheet, what films lack, and the secretary's way to reopen a sheet. */
export function ProgressView({
  contest,
  progress,
}: {
  readonly contest: ContestCard;
  readonly progress: Reply<'getProgress'>;
}): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const [reopening, setReopening] = useState<Sealed | null>(null);
  const { jurors, entries, minimumSheets, locked, lockAtMs } = progress;
  const mayReopen = hasRole(me, 'secretary') && !locked;
  const until =
    lockAtMs === null ? null : <DeadlineChip atMs={lockAtMs} label={t('words.milestone.judgingLockAtMs')} />;

  return (
    <>
      <PageHead
        title={t('jury.progress.title')}
        lead={
          <span className="ht-row">
            {t('jury.progress.lead')}
            {locked ? <strong>{t('jury.locked')}</strong> : until}
          </span>
        }
        actions={
          contest.definition.jury?.calibration === undefined ? null : (
            <Link to="/c/phim-mau">{t('calibration.anchors.title')}</Link>
          )
        }
      />
      {entries.length === 0 ? (
        <EmptyState title={t('jury.progress.empty')}>{t('jury.progress.emptyNext')}</EmptyState>
      ) : (
        <div className="ht-stack">
          <ShortFilms films={entries.filter(({ short }) => short)} minimumSheets={minimumSheets} locked={locked} />
          <Section title={t('jury.progress.jurors')}>
            <JurorTable jurors={jurors} />
          </Section>
          <Section title={t('jury.progress.entries')}>
            <SheetMatrix progress={progress} onReopen={mayReopen ? setReopening : null} />
          </Section>
          {/* Last, because it comes later than the tables and would push them down. */}
          {hasRole(me, 'secretary', 'auditor') ? <FlagList contestId={contest.contestId} /> : null}
        </div>
      )}
      {reopening === null ? null : (
        <ReopenSheet contestId={contest.contestId} {...reopening} onClose={() => setReopening(null)} />
      )}
    </>
  );
}
