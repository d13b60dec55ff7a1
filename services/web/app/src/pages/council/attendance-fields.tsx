import { Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './council.module.css';
import type { Meeting } from './meeting';
import type { MeetingDraft } from './use-meeting-form';

/** Who is present; an absent member has room for a reason. */
export function AttendanceFields({
  members,
  attendance,
  onAttend,
}: {
  readonly members: Meeting['members'];
  readonly attendance: MeetingDraft['attendance'];
  readonly onAttend: (userId: string, part: Partial<MeetingDraft['attendance'][number]>) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['prizeRow']}>
      <legend>{t('meeting.attendance')}</legend>
      {members.map(({ userId, name, title, unitName }) => {
        const own = attendance.find((one) => one.userId === userId);
        return (
          <div key={userId} className={styles['member']}>
            <Checkbox
              label={
                <>
                  {name}
                  <span className="ht-small ht-soft"> {[title, unitName].filter(Boolean).join(', ')}</span>
                </>
              }
              checked={own?.present ?? false}
              onChange={(event) => onAttend(userId, { present: event.currentTarget.checked })}
            />
            {own?.present ? null : (
              <TextInput
                aria-label={t('meeting.absentReason', { name })}
                placeholder={t('meeting.absent')}
                value={own?.reason ?? ''}
                maxLength={300}
                onChange={(event) => onAttend(userId, { reason: event.currentTarget.value })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
