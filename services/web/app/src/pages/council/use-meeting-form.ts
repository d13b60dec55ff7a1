import { useState } from 'react';
import { serverNowMs } from '../../api/server-clock';
import type { Council, Given, Me } from '../../api/shapes';
import type { Meeting } from './meeting-panel';

export type MeetingDraft = Omit<Given<'saveMeeting'>['body'], 'revision'>;
export type Vote = MeetingDraft['votes'][number];

/** What the meeting votes on: every work that is proposed for a prize, and each prize that nobody is proposed for. */
export function motionsOf(council: Council): readonly Pick<Vote, 'prizeId' | 'entryId'>[] {
  return council.prizes.flatMap(({ prizeId }): readonly Pick<Vote, 'prizeId' | 'entryId'>[] => {
    const given = council.decision?.awards.find((award) => award.prizeId === prizeId)?.entries;
    const proposed = given ?? council.prizes.find((prize) => prize.prizeId === prizeId)?.proposed ?? [];
    return proposed.length === 0 ? [{ prizeId, entryId: null }] : proposed.map((entryId) => ({ prizeId, entryId }));
  });
}

/** The record while it is being written; begins with what is known. */
export function useMeetingForm(
  data: Meeting,
  me: Me | null | undefined,
): {
  readonly form: MeetingDraft;
  readonly set: (part: Partial<MeetingDraft>) => void;
  readonly attend: (userId: string, part: Partial<MeetingDraft['attendance'][number]>) => void;
  readonly note: (key: string, part: Partial<MeetingDraft['items'][number]>) => void;
  readonly vote: (motion: Pick<Vote, 'prizeId' | 'entryId'>, part: Partial<Vote>) => void;
} {
  const [form, setForm] = useState<MeetingDraft>(() => begin(data, me));
  const set = (part: Partial<MeetingDraft>): void => setForm((before) => ({ ...before, ...part }));
  return {
    form,
    set,
    attend: (userId, part) =>
      set({ attendance: form.attendance.map((one) => (one.userId === userId ? { ...one, ...part } : one)) }),
    note: (key, part) => {
      const known = form.items.find((item) => item.key === key) ?? { key, note: '', done: false };
      set({ items: [...form.items.filter((item) => item.key !== key), { ...known, ...part }] });
    },
    vote: (motion, part) => {
      const isIt = (one: Vote): boolean => one.prizeId === motion.prizeId && one.entryId === motion.entryId;
      const known = form.votes.find(isIt) ?? { ...motion, for: 0, against: 0 };
      set({ votes: [...form.votes.filter((one) => !isIt(one)), { ...known, ...part }] });
    },
  };
}

function begin({ meeting, members }: Meeting, me: Me | null | undefined): MeetingDraft {
  const known = new Map(meeting?.attendance.map((one) => [one.userId, one]));
  const attendance = members.map(
    ({ userId }) => known.get(userId) ?? { userId, present: meeting === null, reason: '' },
  );
  if (meeting !== null) return { ...meeting, attendance };
  const heads = members.filter(({ title }) => /^(trưởng|chủ tịch|tổ trưởng)/i.test(title));
  return {
    startedAtMs: serverNowMs(),
    endedAtMs: null,
    place: '',
    chairId: (heads[0] ?? members[0])?.userId as MeetingDraft['chairId'],
    secretaryName: me?.name ?? '',
    attendance,
    guests: [],
    incidents: '',
    items: [],
    votes: [],
  };
}
