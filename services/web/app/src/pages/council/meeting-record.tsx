import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCircleCheck, IconCircleDashed } from '../../icons';
import { FactList } from '../../patterns/fact-list';
import styles from './council.module.css';
import type { Meeting } from './meeting';
import { nameEntry } from './name-entry';
import { namePrize } from '../../contest/name-prize';

/** The meeting as it is written down; before that, its agenda. */
export function MeetingRecord({
  contest,
  council,
  data,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly data: Meeting;
}): ReactNode {
  const { t } = useTranslation();
  const { text, instant } = useFormat();
  const { meeting, members, agenda } = data;
  const nameOf = (userId: string): string => members.find((one) => one.userId === userId)?.name ?? userId;
  const noted = (key: string) => meeting?.items.find((item) => item.key === key);
  return (
    <>
      {meeting === null ? (
        <p role="status">{t('meeting.notYet')}</p>
      ) : (
        <p>
          {t('meeting.at', { place: meeting.place, from: instant(meeting.startedAtMs) })}
          {meeting.endedAtMs === null ? '' : `, ${t('meeting.ended', { to: instant(meeting.endedAtMs) })}`}
        </p>
      )}
      <div>
        <h3>{t('meeting.agenda')}</h3>
        <ol className={styles['agenda']}>
          {agenda.map((item) => (
            <li key={item.key}>
              {noted(item.key)?.done ? (
                <IconCircleCheck size={18} color="var(--ht-ok)" aria-label={t('meeting.done')} />
              ) : (
                <IconCircleDashed size={18} color="var(--ht-ink-soft)" aria-hidden />
              )}
              <span>
                {text(item.text)}
                {item.open === null ? '' : `: ${item.open}`}
                {noted(item.key)?.note ? <p className="ht-small ht-soft">{noted(item.key)?.note}</p> : null}
              </span>
            </li>
          ))}
        </ol>
      </div>
      {meeting === null ? null : (
        <FactList
          facts={[
            { name: t('meeting.chair'), value: nameOf(meeting.chairId) },
            { name: t('meeting.secretary'), value: meeting.secretaryName },
            {
              name: t('meeting.present'),
              value: meeting.attendance
                .filter((one) => one.present)
                .map((one) => nameOf(one.userId))
                .join(', '),
            },
            {
              name: t('meeting.absent'),
              value: meeting.attendance
                .filter((one) => !one.present)
                .map((one) => (one.reason ? `${nameOf(one.userId)} (${one.reason})` : nameOf(one.userId)))
                .join(', '),
            },
            { name: t('meeting.guests'), value: meeting.guests.join(', ') },
            {
              name: t('meeting.votes'),
              value:
                meeting.votes.length === 0
                  ? ''
                  : meeting.votes.map((vote) => (
                      <p key={`${vote.prizeId}-${vote.entryId ?? ''}`}>
                        {namePrize(contest, vote.prizeId, text)},{' '}
                        {vote.entryId === null ? t('meeting.notAwarded') : nameEntry(council, vote.entryId)}:{' '}
                        <strong className="ht-number">
                          {vote.for}/{vote.for + vote.against}
                        </strong>
                      </p>
                    )),
            },
            { name: t('meeting.incidents'), value: meeting.incidents },
          ]}
        />
      )}
    </>
  );
}
