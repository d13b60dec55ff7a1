/** Status, sentences, and whether the same call may succeed later. */
export type ErrorEntry = {
  readonly status: number;
  readonly retryable?: boolean;
  readonly vi: string;
  readonly en: string;
};

/** An error that stays until somebody does something else. */
export const entry = (status: number, vi: string, en: string): ErrorEntry => ({ status, vi, en });
/** An error that passes: the same call may succeed later. */
export const passing = (status: number, vi: string, en: string): ErrorEntry => ({ status, vi, en, retryable: true });
