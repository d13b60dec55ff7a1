import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconHourglass } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { CouncilDecision } from './council-decision';
import styles from './council.module.css';
import { DecisionForm } from './decision-form';
import { InteractionTable } from './interaction-table';
import { RankingTable } from './ranking-table';
import { TieList } from './tie-list';

/** Ranking, ties, interaction, prizes, papers: in the order in which a council speaks of them. */
export function CouncilRoom({
  council: data,
  contest,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
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
        <p>
          <Link to="/c/van-ban">{t('council.toPapers')}</Link>
        </p>
      </div>
    </>
  );
}
