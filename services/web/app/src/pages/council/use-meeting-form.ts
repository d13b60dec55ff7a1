import { useState } from 'react';
import { serverNowMs } from '../../api/server-clock';
import type { Council, Given, Me } from '../../api/shapes';
import type { Meeting } from './meeting';

export type MeetingDraft = Omit<Given<'saveMeeting'>['body'], 'revision'>;
export type Vote = MeetingDraft['votes'][number];

export type PrizeMotion = Pick<Vote, 'prizeId' | 'entryId'>;

export const isMotion = (one: PrizeMotion, other: PrizeMotion): boolean =>
  one.prizeId === other.prizeId && one.entryId === other.entryId;

/** What the meeting votes on: every work that is proposed for a prize, each prize that nobody is proposed for, and what else was voted on. */
export function motionsOf(council: Council, votes: readonly Vote[]): readonly PrizeMotion[] {
  const proposed = council.prizes.flatMap(({ prizeId, proposed: byJury }): readonly PrizeMotion[] => {
    const given = council.decision?.awards.find((award) => award.prizeId === prizeId)?.entries ?? byJury;
    return given.length === 0 ? [{ prizeId, entryId: null }] : given.map((entryId) => ({ prizeId, entryId }));
  });
  const side = council.interaction?.prizeId ?? null;
  const winner = council.decision === null ? council.interaction?.proposed : council.decision.interactionWinner;
  const all = side === null ? proposed : [...proposed, { prizeId: side, entryId: winner ?? null }];
  const more = votes.filter((vote) => !all.some((motion) => isMotion(motion, vote)));
  return [...all, ...more.map(({ prizeId, entryId }) => ({ prizeId, entryId }))];
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
  /** From what stands then: fields may be filled faster than the page is drawn. */
  const change = (part: (before: MeetingDraft) => Partial<MeetingDraft>): void =>
    setForm((before) => ({ ...before, ...part(before) }));
  return {
    form,
    set: (part) => change(() => part),
    attend: (userId, part) =>
      change(({ attendance }) => ({
        attendance: attendance.map((one) => (one.userId === userId ? { ...one, ...part } : one)),
      })),
    note: (key, part) =>
      change(({ items }) => {
        const known = items.find((item) => item.key === key) ?? { key, note: '', done: false };
        return { items: [...items.filter((item) => item.key !== key), { ...known, ...part }] };
      }),
    vote: (motion, part) =>
      change(({ votes }) => {
        const known = votes.find((one) => isMotion(one, motion)) ?? { ...motion, for: 0, against: 0 };
        return { votes: [...votes.filter((one) => !isMotion(one, motion)), { ...known, ...part }] };
      }),
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
