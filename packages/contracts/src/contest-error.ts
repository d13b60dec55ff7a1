import { ERROR_TABLE, type ErrorCode } from './error-table';

/** Facts of an error: numbers, ids and instants that its sentence needs. Never personal data. */
export type ErrorFacts = Readonly<Record<string, string | number | boolean | null>>;

/** The one error that crosses our borders: a stable code, facts, and through the table a status and two sentences. */
export class ContestError extends Error {
  override readonly name = 'ContestError';
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, facts: ErrorFacts = {}, options?: { cause?: unknown }) {
    super(`${code}: ${ERROR_TABLE[code].en}`, options);
    this.code = code;
    this.facts = facts;
  }

  get status(): number {
    return ERROR_TABLE[this.code].status;
  }

  get retryable(): boolean {
    return ERROR_TABLE[this.code].retryable ?? false;
  }
}

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_TABLE, code);
