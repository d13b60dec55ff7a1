import type { meetingForm, MeetingKind } from '@hoithi/contracts';
import type { WithOutbox } from '@hoithi/mongo-kit';
import type { z } from 'zod';

/** A meeting as the secretary wrote it down (R19); `_id` is contest and kind. Names are kept as they were on the day, for the minutes. */
export type Meeting = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly kind: MeetingKind;
  readonly form: z.output<typeof meetingForm>;
  readonly members: readonly { readonly userId: string; readonly name: string; readonly title: string }[];
  readonly savedBy: string;
  readonly savedAtMs: number;
};

export const meetingId = (contestId: string, kind: MeetingKind): string => `${contestId}/${kind}`;
