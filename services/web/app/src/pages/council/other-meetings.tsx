import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import styles from './council.module.css';
import { MeetingPanel } from './meeting-panel';

const KINDS = ['screening', 'jury'] as const;

/** The records of the screening and the jury meeting; read only when somebody opens them. */
export function OtherMeetings({
  contest,
  council,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
}): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles['earlier']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('meeting.others')}</summary>
      {isOpen ? (
        <div className="ht-stack">
          {KINDS.map((kind) => (
            <MeetingPanel key={kind} contest={contest} council={council} kind={kind} />
          ))}
        </div>
      ) : null}
    </details>
  );
}
