import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNowMs } from '../../api/server-clock';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { localInputToMs, msToLocalInput } from '../../format/local-input';
import { useFormat } from '../../format/use-format';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { useMe } from '../../session/use-me';
import { AgendaFields } from './agenda-fields';
import { AttendanceFields } from './attendance-fields';
import styles from './council.module.css';
import type { Meeting } from './meeting';
import { useMeetingForm } from './use-meeting-form';
import { VoteFields } from './vote-fields';

/** The secretary writes the meeting down, from the opening to the votes; the minutes are made from it. */
export function MeetingForm({
  contest,
  council,
  data: newest,
  onClose,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly data: Meeting;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  // What somebody else saves meanwhile neither takes away what is being written nor is overwritten by it.
  const [data] = useState(newest);
  const { form, set, attend, note, vote } = useMeetingForm(data, useMe());
  const save = useSend('saveMeeting', ['getMeeting', 'getCouncil', 'listPapers']);
  const zone = contest.definition.calendar?.timezone ?? 'Asia/Ho_Chi_Minh';
  const present = form.attendance.filter((one) => one.present);
  const hasVotes = data.kind === 'council' || data.kind === 'complaints';

  const submit = async (): Promise<void> => {
    const guests = form.guests.map((guest) => guest.trim()).filter((guest) => guest.length > 0);
    await save.mutateAsync({
      params: { contestId: contest.contestId, kind: data.kind },
      body: { ...form, guests, revision: data.revision },
    });
    sayDone(t('meeting.saved'));
    onClose();
  };

  return (
    <form
      className="ht-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit().catch(() => undefined);
      }}
    >
      <div className={styles['pair']}>
        <TextInput
          label={t('meeting.place')}
          value={form.place}
          required
          minLength={2}
          maxLength={200}
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
        <TextInput
          type="datetime-local"
          label={t('meeting.startedAt')}
          value={msToLocalInput(form.startedAtMs, zone)}
          required
          onChange={(event) =>
            set({ startedAtMs: localInputToMs(event.currentTarget.value, zone) ?? form.startedAtMs })
          }
        />
      </div>
      <AttendanceFields members={data.members} attendance={form.attendance} onAttend={attend} />
      <div className={styles['pair']}>
        <NativeSelect
          label={t('meeting.chair')}
          value={form.chairId}
          data={data.members
            .filter(({ userId }) => present.some((one) => one.userId === userId))
            .map(({ userId, name, title }) => ({ value: userId as string, label: title ? `${name}, ${title}` : name }))}
          onChange={(event) => set({ chairId: event.currentTarget.value as typeof form.chairId })}
        />
        <TextInput
          label={t('meeting.secretary')}
          value={form.secretaryName}
          required
          minLength={2}
          maxLength={120}
          onChange={(event) => set({ secretaryName: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('meeting.guests')}
        value={form.guests.join('\n')}
        autosize
        minRows={1}
        onChange={(event) => set({ guests: event.currentTarget.value.split('\n') })}
      />
      <AgendaFields agenda={data.agenda} items={form.items} onNote={note} />
      {hasVotes ? (
        <VoteFields contest={contest} council={council} votes={form.votes} present={present.length} onVote={vote} />
      ) : null}
      <Textarea
        label={t('meeting.incidents')}
        value={form.incidents}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => set({ incidents: event.currentTarget.value })}
      />
      <div className="ht-between">
        <span>{form.endedAtMs === null ? t('meeting.goOn') : t('meeting.ended', { to: instant(form.endedAtMs) })}</span>
        <Button variant="default" onClick={() => set({ endedAtMs: form.endedAtMs === null ? serverNowMs() : null })}>
          {t(form.endedAtMs === null ? 'meeting.endNow' : 'meeting.goOn')}
        </Button>
      </div>
      {save.error ? <ErrorPanel error={save.error} /> : null}
      <div className="ht-row">
        <Button type="submit" size="lg" loading={save.isPending}>
          {t('meeting.save')}
        </Button>
        <Button variant="default" size="lg" onClick={onClose}>
          {t('meeting.stop')}
        </Button>
      </div>
    </form>
  );
}
