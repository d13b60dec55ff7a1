import { Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import styles from './council.module.css';
import type { Meeting } from './meeting';
import type { MeetingDraft } from './use-meeting-form';

/** The agenda, item by item: done or not, and what was said. */
export function AgendaFields({
  agenda,
  items,
  onNote,
}: {
  readonly agenda: Meeting['agenda'];
  readonly items: MeetingDraft['items'];
  readonly onNote: (key: string, part: Partial<MeetingDraft['items'][number]>) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <fieldset className={styles['prizeRow']}>
      <legend>{t('meeting.agenda')}</legend>
      {agenda.map(({ key, text: name, open }) => {
        const noted = items.find((item) => item.key === key);
        const label = open === null ? text(name) : `${text(name)}: ${open}`;
        return (
          <div key={key} className={styles['member']}>
            <Checkbox
              label={label}
              checked={noted?.done ?? false}
              onChange={(event) => onNote(key, { done: event.currentTarget.checked })}
            />
            <TextInput
              aria-label={t('meeting.note', { item: text(name) })}
              value={noted?.note ?? ''}
              maxLength={2000}
              onChange={(event) => onNote(key, { note: event.currentTarget.value })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
