import type { ContestCalendar } from './calendar/contest-calendar';
import type { ContestDefinition } from './schema/contest';

/** A contest that can run: its definition and its calendar as instants. */
export type Contest = {
  readonly id: string;
  /** First 16 hexadecimal digits of the SHA-256 of the definition: changes with any rule. */
  readonly rulesVersion: string;
  readonly definition: ContestDefinition;
  readonly calendar: ContestCalendar;
};
