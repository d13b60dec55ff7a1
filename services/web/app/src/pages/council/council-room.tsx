import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { PageHead } from '../../patterns/page-head';
import { ComplaintList } from './complaint-list';
import { CouncilDecision } from './council-decision';
import { DecisionPart } from './decision-part';
import { ExclusionPanel } from './exclusion-panel';
import { MeetingPanel } from './meeting-panel';
import { MissingList } from './missing-list';
import { OtherMeetings } from './other-meetings';
import { ResultTables } from './result-tables';

/** Ranking, ties, interaction, prizes, papers: in the order in which a council speaks of them. */
export function CouncilRoom({
  council: data,
  contest,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const isFinal = data.decision?.stage === 'final';
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
        <MissingList missing={data.missing} />
        {data.decision ? <CouncilDecision council={data} contest={contest} /> : null}
        {data.ranking.length > 0 && !isFinal ? <MeetingPanel contest={contest} kind="council" council={data} /> : null}
        <ResultTables council={data} contest={contest} />
        {data.ranking.length > 0 ? <ExclusionPanel contest={contest} council={data} /> : null}
        {data.decision ? <ComplaintList contest={contest} council={data} /> : null}
        {data.decision && !isFinal ? <MeetingPanel contest={contest} kind="complaints" council={data} /> : null}
        <DecisionPart council={data} contest={contest} />
        {isFinal ? null : <OtherMeetings contest={contest} council={data} />}
        <p>
          <Link to="/c/van-ban">{t('council.toPapers')}</Link>
        </p>
      </div>
    </>
  );
}
