import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, DeskEntry } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconArrowLeft } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { FilmPlayer } from '../../patterns/film-player';
import { PageHead } from '../../patterns/page-head';
import { RegistrationFiles } from '../../patterns/registration-files';
import { Section } from '../../patterns/section';
import { StateWord } from '../../patterns/state-word';
import { VerdictList } from '../../patterns/verdict-list';
import { lastDeskSearch } from '../desk/desk-search';
import { RadarSection } from '../radar/radar-section';
import { hasRole, useMe } from '../../session/use-me';
import { AuditList } from './audit-list';
import { EligibilityList } from './eligibility-list';
import { EntryFacts } from './entry-facts';
import { MediaRuns } from './media-runs';
import { NextToScreen } from './next-to-screen';
import { ScreeningForm } from './screening-form';
import { SecretaryActions } from './secretary-actions';
import { VoteList } from './vote-list';

/** The film on the left, what must be decided on the right. */
export function DeskEntryView({
  entry: data,
  contest,
}: {
  readonly entry: DeskEntry;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
  const current = data.versions.at(-1);

  return (
    <>
      <Link to="/c/so-loai" search={lastDeskSearch()} className="ht-back">
        <IconArrowLeft size={18} aria-hidden /> {t('desk.title')}
      </Link>
      <PageHead
        title={data.form.title}
        lead={
          <span className="ht-row">
            <strong>{data.code}</strong>
            <StateWord state={data.outcome ?? data.phase} word={data.stateWord} />
          </span>
        }
      />
      <div className="ht-columns">
        <div className="ht-stack">
          <FilmPlayer
            playPath={data.media.play}
            posterPath={data.media.poster}
            preview={data.media.preview}
            title={data.form.title}
          />
          <Section title={t('desk.facts')}>
            <EntryFacts entry={data} definition={contest.definition} />
          </Section>
        </div>
        <div className="ht-stack">
          <Section title={t('desk.now')}>
            <p>{text(data.waitingFor)}</p>
            {data.untilMs === null ? null : (
              <div>
                <DeadlineChip atMs={data.untilMs} />
              </div>
            )}
            {data.deskActions.includes('screen') ? (
              <ScreeningForm key={data.entryId} entry={data} screening={contest.definition.screening} />
            ) : null}
            <VoteList votes={data.votes} hidden={data.votesHidden} items={contest.definition.screening.items} />
            <SecretaryActions entry={data} />
            {hasRole(me, 'screener') ? <NextToScreen entry={data} /> : null}
          </Section>
          <Section title={t('entry.verdict.title')}>
            <VerdictList verdict={current?.verdict ?? null} findings={current?.findings ?? []} />
            <MediaRuns entryId={data.entryId} />
          </Section>
          <RadarSection entryId={data.entryId} />
          <Section title={t('desk.eligibility')}>
            <EligibilityList rows={data.eligibility} />
          </Section>
          {hasRole(me, 'secretary') ? (
            <Section title={t('entry.registration.title')}>
              <p className="ht-small ht-soft">{t('entry.registration.desk')}</p>
              <RegistrationFiles by="getDeskRegistration" entry={data} />
            </Section>
          ) : null}
          <Section title={t('desk.audit')}>
            <AuditList rows={data.audit} workflowId={data.workflowId} />
          </Section>
        </div>
      </div>
    </>
  );
}
