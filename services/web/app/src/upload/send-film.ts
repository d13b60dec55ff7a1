import { Upload } from 'tus-js-client';
import { ApiError } from '../api/api-error';
import { holdScreenAwake } from './hold-screen-awake';
import { FIRST_CHUNK_BYTES, nextChunkBytes } from './next-chunk-bytes';
import { waitBeforeRetry } from './wait-before-retry';

const WATCH_EVERY_MS = 5_000;
/** A link that has not moved a byte for this long is dead, whatever it says. */
const STUCK_MS = 20_000;

export type UploadSession = {
  readonly uploadId: string;
  readonly path: string;
  readonly token: string;
  readonly receivedBytes: number;
};

export type SendingNews =
  | { readonly kind: 'opening' }
  | { readonly kind: 'sending'; readonly sentBytes: number; readonly safeBytes: number }
  | { readonly kind: 'waiting'; readonly safeBytes: number; readonly untilMs: number }
  | { readonly kind: 'paused'; readonly safeBytes: number }
  | { readonly kind: 'done'; readonly uploadId: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export type Sending = { readonly pause: () => void; readonly resume: () => void; readonly stop: () => void };

/**
 * Sends a film and does not give up: resumes where the server's copy ends, tries again for ever with growing pauses,
 * at once when the network or the page comes back, and restarts a link that is stuck.
 * `openSession` answers with the same session for the same film, and with a fresh token each time.
 */
export function sendFilm(options: {
  readonly file: File;
  readonly openSession: () => Promise<UploadSession>;
  readonly tell: (news: SendingNews) => void;
}): Sending {
  const { file, openSession, tell } = options;
  const releaseScreen = holdScreenAwake();
  let upload: Upload | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let mode: 'running' | 'waiting' | 'paused' | 'ended' = 'running';
  let failures = 0;
  let safeBytes = 0;
  let movedAtMs = Date.now();
  let round = 0;

  const end = (news: SendingNews): void => {
    mode = 'ended';
    clearTimeout(retryTimer);
    clearInterval(watchdog);
    for (const name of ['online', 'pageshow']) window.removeEventListener(name, hurry);
    document.removeEventListener('visibilitychange', hurry);
    releaseScreen();
    tell(news);
  };

  const wait = (): void => {
    failures += 1;
    mode = 'waiting';
    const waitMs = waitBeforeRetry(failures);
    tell({ kind: 'waiting', safeBytes, untilMs: Date.now() + waitMs });
    clearTimeout(retryTimer);
    retryTimer = setTimeout(() => void run(), waitMs);
  };

  const run = async (): Promise<void> => {
    const mine = ++round;
    clearTimeout(retryTimer);
    mode = 'running';
    movedAtMs = Date.now();
    tell({ kind: 'opening' });
    let session: UploadSession;
    try {
      session = await openSession();
    } catch (error) {
      if (mine !== round) return;
      if (isFinal(error)) end({ kind: 'failed', error });
      else wait();
      return;
    }
    if (mine !== round) return;
    safeBytes = session.receivedBytes;
    if (safeBytes >= file.size) {
      end({ kind: 'done', uploadId: session.uploadId });
      return;
    }
    upload = startUpload(session, mine);
  };

  const startUpload = (session: UploadSession, mine: number): Upload => {
    let chunkStartedAtMs = Date.now();
    let chunkBytes = FIRST_CHUNK_BYTES;
    const next = new Upload(file, {
      uploadUrl: new URL(session.path, window.location.origin).href,
      headers: { 'Upload-Token': session.token },
      chunkSize: chunkBytes,
      retryDelays: null,
      storeFingerprintForResuming: false,
      onProgress: (sentBytes) => {
        if (mine !== round) return;
        movedAtMs = Date.now();
        tell({ kind: 'sending', sentBytes, safeBytes });
      },
      onChunkComplete: (_sentBytes, acceptedBytes) => {
        if (mine !== round) return;
        safeBytes = acceptedBytes;
        failures = 0;
        chunkBytes = nextChunkBytes(chunkBytes, Date.now() - chunkStartedAtMs);
        next.options.chunkSize = chunkBytes;
        chunkStartedAtMs = Date.now();
      },
      onError: () => {
        if (mine === round && mode === 'running') wait();
      },
      onSuccess: () => {
        if (mine === round) end({ kind: 'done', uploadId: session.uploadId });
      },
    });
    next.start();
    return next;
  };

  const halt = (): void => {
    round += 1;
    clearTimeout(retryTimer);
    void upload?.abort();
    upload = null;
  };

  const hurry = (): void => {
    if (mode !== 'waiting' || document.visibilityState === 'hidden') return;
    failures = 0;
    void run();
  };

  const watchdog = setInterval(() => {
    if (mode !== 'running' || Date.now() - movedAtMs < STUCK_MS) return;
    halt();
    void run();
  }, WATCH_EVERY_MS);

  for (const name of ['online', 'pageshow']) window.addEventListener(name, hurry);
  document.addEventListener('visibilitychange', hurry);
  void run();

  return {
    pause: () => {
      if (mode === 'ended') return;
      halt();
      mode = 'paused';
      tell({ kind: 'paused', safeBytes });
    },
    resume: () => {
      if (mode === 'paused') void run();
    },
    stop: () => {
      halt();
      if (mode !== 'ended') end({ kind: 'paused', safeBytes });
    },
  };
}

/** Refusals that waiting does not mend; a lost network, a busy or a restarting server do not count. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true;
  return error.status >= 400 && error.status < 500 && ![401, 408, 423, 429].includes(error.status);
}
