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
import { ComplaintList } from './complaint-list';
import { CouncilDecision } from './council-decision';
import styles from './council.module.css';
import { DecisionForm } from './decision-form';
import { DraftPanel } from './draft-panel';
import { InteractionTable } from './interaction-table';
import { MeetingPanel } from './meeting-panel';
import { OtherMeetings } from './other-meetings';
import { PrintButton } from './print-button';
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
  const isFinal = data.decision?.stage === 'final';
  /** The form is open before the provisional result, and again once the complaints are heard. */
  const maySpeak = data.ready && !isFinal && (data.decision === null || data.complaints.isOver);
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
        {data.decision ? <CouncilDecision council={data} contest={contest} /> : null}
        {data.ranking.length > 0 && !isFinal ? <MeetingPanel contest={contest} kind="council" council={data} /> : null}
        {data.openTies.length > 0 ? (
          <TieList council={data} contestId={contest.contestId} maySettle={hasRole(me, 'secretary')} />
        ) : null}
        {data.ranking.length > 0 ? (
          <Section title={t('council.ranking.title')} aside={<PrintButton />}>
            <RankingTable council={data} />
          </Section>
        ) : null}
        {data.interaction ? (
          <Section title={t('council.interaction.title')}>
            <InteractionTable interaction={data.interaction} ranking={data.ranking} />
          </Section>
        ) : null}
        {data.decision ? <ComplaintList contest={contest} council={data} /> : null}
        {data.decision && data.complaints.filed > 0 && !isFinal ? (
          <MeetingPanel contest={contest} kind="complaints" council={data} />
        ) : null}
        {data.draft ? <DraftPanel council={data} contest={contest} draft={data.draft} /> : null}
        {maySpeak && data.draft === null ? (
          <DecisionForm
            key={`${data.settled.length}-${data.decision?.decisionId ?? ''}`}
            council={data}
            contest={contest}
            mayDecide={hasRole(me, 'council', 'secretary')}
          />
        ) : null}
        {isFinal ? null : <OtherMeetings contest={contest} council={data} />}
        <p>
          <Link to="/c/van-ban">{t('council.toPapers')}</Link>
        </p>
      </div>
    </>
  );
}
