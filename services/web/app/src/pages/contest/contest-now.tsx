import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, ContestDesk } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { ContestAttention } from './contest-attention';
import { StartContest } from './start-contest';

/** What the contest waits for, until when, and what is stuck. */
export function ContestNow({
  desk,
  contest,
}: {
  readonly desk: ContestDesk;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
  return (
    <Section title={t('contest.now')}>
      {desk.needsAttention ? <ContestAttention desk={desk} mayRetry={hasRole(me, 'secretary', 'operator')} /> : null}
      <p>{desk.waitingFor ? text(desk.waitingFor) : t('contest.notStarted')}</p>
      {desk.untilMs === null ? null : (
        <div>
          <DeadlineChip atMs={desk.untilMs} />
        </div>
      )}
      {!desk.started && hasRole(me, 'secretary') ? <StartContest contest={contest} /> : null}
      <p className="ht-small ht-soft" style={{ overflowWrap: 'anywhere' }}>
        {t('desk.workflow')}: <code>{desk.workflowId}</code>
      </p>
    </Section>
  );
}
