import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { Loaded } from '../../patterns/loaded';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import type { Meeting, MeetingKind } from './meeting';
import { MeetingForm } from './meeting-form';
import { MeetingRecord } from './meeting-record';
import { QuorumMark } from './quorum-mark';

/** One meeting: who is there, what is on the agenda, how each prize was voted on. The secretary writes, the others read. */
export function MeetingPanel({
  contest,
  kind,
  council,
}: {
  readonly contest: ContestCard;
  readonly kind: MeetingKind;
  readonly council: Council;
}): ReactNode {
  const { t } = useTranslation();
  const meeting = useApi('getMeeting', { params: { contestId: contest.contestId, kind } });
  return (
    <Section title={t(`meeting.${kind}`)} aside={meeting.data ? <QuorumMark quorum={meeting.data.quorum} /> : null}>
      <Loaded answer={meeting}>{(data) => <MeetingBody contest={contest} council={council} data={data} />}</Loaded>
    </Section>
  );
}

function MeetingBody({
  contest,
  council,
  data,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly data: Meeting;
}): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const [writing, setWriting] = useState(false);
  const mayWrite = hasRole(me, 'secretary') && council.decision?.stage !== 'final';
  if (writing) return <MeetingForm contest={contest} council={council} data={data} onClose={() => setWriting(false)} />;
  return (
    <>
      <MeetingRecord contest={contest} council={council} data={data} />
      {data.members.length === 0 ? <p role="status">{t('meeting.noMembers')}</p> : null}
      {mayWrite && data.members.length > 0 ? (
        <div className="ht-screen">
          <Button variant={data.meeting ? 'default' : 'filled'} onClick={() => setWriting(true)}>
            {t(data.meeting ? 'meeting.edit' : 'meeting.open')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
