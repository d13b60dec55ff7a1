import { useSyncExternalStore } from 'react';
import { call } from '../api/call';
import { queryClient } from '../api/query-client';
import { holdUnsaved } from '../offline/unsaved';
import { onLeave } from '../session/on-leave';
import { fingerprint } from './fingerprint';
import { sendFilm, type Sending, type SendingNews } from './send-film';
import { addSample, bytesPerSecond, type Sample } from './transfer-rate';

export type UploadState = {
  readonly fileName: string;
  readonly bytes: number;
  readonly news: SendingNews;
  readonly bytesPerSecond: number | null;
};

type Held = { state: UploadState; samples: readonly Sample[]; sending: Sending; readonly release: () => void };

/** Uploads outlive the page that began them: one goes on filling in the form, or looks at another entry. */
const uploads = new Map<string, Held>();
const listeners = new Set<() => void>();

const announce = (): void => {
  for (const tell of listeners) tell();
};

export function useUpload(entryId: string): UploadState | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => uploads.get(entryId)?.state ?? null,
  );
}

/** Begins, or goes on with, sending a film for an entry. */
export function startUpload(entryId: string, file: File): void {
  forgetUpload(entryId);
  let print: Promise<string> | null = null;
  const held: Held = {
    state: { fileName: file.name, bytes: file.size, news: { kind: 'opening' }, bytesPerSecond: null },
    samples: [],
    sending: { pause: () => undefined, resume: () => undefined, stop: () => undefined },
    release: holdUnsaved('upload'),
  };
  uploads.set(entryId, held);
  held.sending = sendFilm({
    file,
    openSession: async () => {
      print ??= fingerprint(file);
      return call('startUpload', {
        params: { entryId },
        body: { fileName: file.name, bytes: file.size, fingerprint: await print },
      });
    },
    tell: (news) => take(entryId, held, news),
  });
  announce();
}

export const pauseUpload = (entryId: string): void => uploads.get(entryId)?.sending.pause();
export const resumeUpload = (entryId: string): void => uploads.get(entryId)?.sending.resume();

export function forgetUpload(entryId: string): void {
  uploads.get(entryId)?.sending.stop();
  uploads.get(entryId)?.release();
  uploads.delete(entryId);
  announce();
}

// What the server has of a film stays there; who signs in next on this device does not go on sending it.
onLeave(() => {
  for (const entryId of uploads.keys()) forgetUpload(entryId);
});

function take(entryId: string, held: Held, news: SendingNews): void {
  held.samples = news.kind === 'sending' ? addSample(held.samples, { atMs: Date.now(), bytes: news.sentBytes }) : [];
  held.state = { ...held.state, news, bytesPerSecond: bytesPerSecond(held.samples) };
  if (uploads.get(entryId) === held) announce();
  if (news.kind === 'done' || news.kind === 'failed') held.release();
  if (news.kind === 'done') void queryClient.invalidateQueries({ queryKey: ['getEntry'] });
}
