import type { IntakeUnderTest, Person } from './intake-for-tests';

/** What all groups of the intake's tests share; its parts are there once the house stands. */
export type IntakeHouse = { readonly intake: IntakeUnderTest; readonly an: Person; readonly secretary: Person };

export const errorOf = (answer: { readonly body: { readonly error?: { readonly code: string } } | null }) =>
  answer.body?.error?.code;
