import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { IconHourglass } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { PageError } from '../../patterns/page-error';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { Section } from '../../patterns/section';
import { useFormat } from '../../format/use-format';
import { hasRole, useMe } from '../../session/use-me';
import { CouncilDecision } from './council-decision';
import styles from './council.module.css';
import { DecisionForm } from './decision-form';
import { InteractionTable } from './interaction-table';
import { PaperList } from './paper-list';
import { RankingTable } from './ranking-table';
import { TieList } from './tie-list';

/** The room where the jury's proposal becomes prizes (R8, R19): ranking, ties, interaction, prizes, papers. */
export function CouncilPage(): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
  const { contest, error: contestError } = useContest();
  const params = { contestId: contest?.contestId ?? '' };
  const council = useApi('getCouncil', { params }, { enabled: contest !== null, everyMs: 15_000 });

  if (contestError) return <PageError error={contestError} />;
  if (council.error && !council.data) return <PageError error={council.error} onRetry={() => void council.refetch()} />;
  if (!council.data || !contest) return <PageSkeleton />;
  const { data } = council;

  return (
    <>
      <PageHead
        title={t('council.title')}
        lead={
          data.decision ? null : (
            <DeadlineChip atMs={contest.calendar.councilAtMs} label={t('words.milestone.councilAtMs')} />
          )
        }
      />
      <div className="ht-stack">
        {data.missing.length > 0 ? (
          <Section title={t('council.notReady')}>
            <ul className={styles['missing']}>
              {data.missing.map((gap) => (
                <li key={gap.vi}>
                  <IconHourglass size={20} aria-hidden />
                  {text(gap)}
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {data.decision ? <CouncilDecision council={data} /> : null}
        {data.openTies.length > 0 ? (
          <TieList council={data} contestId={contest.contestId} maySettle={hasRole(me, 'secretary')} />
        ) : null}
        {data.ranking.length > 0 ? (
          <Section title={t('council.ranking.title')}>
            <RankingTable council={data} />
          </Section>
        ) : null}
        {data.interaction ? (
          <Section title={t('council.interaction.title')}>
            <InteractionTable interaction={data.interaction} ranking={data.ranking} />
          </Section>
        ) : null}
        {data.ready && data.decision === null ? (
          <DecisionForm key={data.settled.length} council={data} contest={contest} mayDecide={hasRole(me, 'council')} />
        ) : null}
        <PaperList contestId={contest.contestId} decided={data.decision !== null} />
      </div>
    </>
  );
}
