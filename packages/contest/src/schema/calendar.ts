import { z } from 'zod';

const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'ngày viết như 2024-07-31 | a date such as 2024-07-31');
const localDateTime = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/,
    'ngày giờ viết như 2024-08-10T20:00 | a local date-time such as 2024-08-10T20:00',
  );
/** ISO 8601 duration of days, hours, minutes and seconds. */
export const durationSchema = z
  .string()
  .regex(
    /^P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/,
    'khoảng thời gian viết như PT20M, P1DT2H | a duration such as PT20M or P1DT2H',
  );

/** The same with an optional minus: before the moment it is measured from. */
export const signedDurationSchema = z.string().regex(/^-?P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/);

/** An invented or not yet decided date is marked, and the lint says so until it is settled. */
const provisional = z.boolean().default(false);

/**
 * One moment of the calendar, in one of four forms:
 * `startOf` 00:00:00.000 of the named day; `endOf` 23:59:59.999 of it (O5: its last millisecond is still on time);
 * `at` that local minute or second; `in` that long after the start instant (rehearsals only).
 */
const momentSchema = z.union(
  [
    z.strictObject({ startOf: localDate, provisional }),
    z.strictObject({ endOf: localDate, provisional }),
    z.strictObject({ at: localDateTime, provisional }),
    z.strictObject({ in: durationSchema, provisional }),
  ],
  {
    error:
      'viết theo một trong các dạng {startOf: 2024-06-01}, {endOf: 2024-07-31}, {at: 2024-08-10T20:00}, {in: PT20M} | one of {startOf: 2024-06-01}, {endOf: 2024-07-31}, {at: 2024-08-10T20:00}, {in: PT20M}',
  },
);

/** R14-R20: every date of the plan as a local date with its zone (O5). */
export const calendarSchema = z.strictObject({
  timezone: z.string().min(1),
  /** How long an upload that began before the close may still run (O5). */
  uploadGrace: durationSchema,
  milestones: z.strictObject({
    announce: momentSchema,
    open: momentSchema,
    close: momentSchema,
    screeningClose: momentSchema,
    publish: momentSchema,
    judgingOpen: momentSchema,
    judgingLock: momentSchema,
    freeze: momentSchema,
    council: momentSchema,
    complaintsClose: momentSchema,
    ceremony: momentSchema,
  }),
});

export type Moment = Readonly<z.infer<typeof momentSchema>>;
