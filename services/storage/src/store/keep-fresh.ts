import type { Change } from '@hoithi/mongo-kit';
import type { UploadRecord } from './upload-record';

const DAY_MS = 24 * 3600 * 1000;

/** Somebody resumes a session, looks at it or submits its film: it is not left alone. Noted once a day at most. */
export const keepFresh =
  (nowMs: number) =>
  ({ state, touchedAtMs }: UploadRecord): Change | null => {
    const mayBeSwept = state === 'open' || state === 'complete';
    return mayBeSwept && touchedAtMs <= nowMs - DAY_MS ? { set: { touchedAtMs: nowMs } } : null;
  };
