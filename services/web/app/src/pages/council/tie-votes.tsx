import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Given } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import styles from './council.module.css';
import { QuorumMark } from './quorum-mark';
import { VoiceFields } from './voice-fields';

type Votes = NonNullable<Given<'settleTie'>['body']['votes']>;

/** The jury's secret vote on an order of equal films, which needs a meeting of enough jurors (O16, O17). */
export function TieVotes({
  contest,
  votes,
  onChange,
}: {
  readonly contest: ContestCard;
  readonly votes: Votes;
  /** Takes a change of what stands then: the two numbers may be typed faster than the page is drawn. */
  readonly onChange: (change: (votes: Votes) => Votes) => void;
}): ReactNode {
  const { t } = useTranslation();
  const jury = useApi('getMeeting', { params: { contestId: contest.contestId, kind: 'jury' } });
  const quorum = jury.data?.quorum;
  return (
    <fieldset className={styles['prizeRow']}>
      <legend>{t('council.tie.votes')}</legend>
      {quorum ? <QuorumMark quorum={quorum} /> : null}
      {quorum?.met === false ? <p className="ht-small">{t('council.tie.meetFirst')}</p> : null}
      <div className={styles['pair']}>
        <VoiceFields
          voices={votes}
          present={quorum?.present}
          onChange={(part) => onChange((now) => ({ ...now, ...part }))}
        />
      </div>
    </fieldset>
  );
}
