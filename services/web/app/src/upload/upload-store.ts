import { useSyncExternalStore } from 'react';
import { call } from '../api/call';
import { queryClient } from '../api/query-client';
import { holdUnsaved } from '../offline/unsaved';
import { onLeave } from '../session/on-leave';
import { fingerprint } from './fingerprint';
import { sendFilm, type Sending, type SendingNews, type UploadSession } from './send-film';
import { addSample, bytesPerSecond, type Sample } from './transfer-rate';

export type UploadState = {
  readonly fileName: string;
  readonly bytes: number;
  readonly news: SendingNews;
  readonly bytesPerSecond: number | null;
};

type Held = { state: UploadState; samples: readonly Sample[]; sending: Sending; readonly release: () => void };

/** What a session is opened with: the same file is known again under any name, on any device. */
export type FilmFile = { readonly fileName: string; readonly bytes: number; readonly fingerprint: string };

/** Uploads outlive the page that began them: one goes on filling in the form, or looks at another entry. By the id of what they are for. */
const uploads = new Map<string, Held>();
const listeners = new Set<() => void>();

const announce = (): void => {
  for (const tell of listeners) tell();
};

export function useUpload(id: string): UploadState | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => uploads.get(id)?.state ?? null,
  );
}

/** Begins, or goes on with, sending a film for an entry; or for what `open` opens the session of. */
export function startUpload(
  id: string,
  file: File,
  open: (film: FilmFile) => Promise<UploadSession> = (body) => call('startUpload', { params: { entryId: id }, body }),
): void {
  forgetUpload(id);
  let print: Promise<string> | null = null;
  const held: Held = {
    state: { fileName: file.name, bytes: file.size, news: { kind: 'opening' }, bytesPerSecond: null },
    samples: [],
    sending: { pause: () => undefined, resume: () => undefined, stop: () => undefined },
    release: holdUnsaved('upload'),
  };
  uploads.set(id, held);
  held.sending = sendFilm({
    file,
    openSession: async () => {
      print ??= fingerprint(file);
      return open({ fileName: file.name, bytes: file.size, fingerprint: await print });
    },
    tell: (news) => take(id, held, news),
  });
  announce();
}

export const pauseUpload = (id: string): void => uploads.get(id)?.sending.pause();
export const resumeUpload = (id: string): void => uploads.get(id)?.sending.resume();

export function forgetUpload(id: string): void {
  uploads.get(id)?.sending.stop();
  uploads.get(id)?.release();
  uploads.delete(id);
  announce();
}

// What the server has of a film stays there; who signs in next on this device does not go on sending it.
onLeave(() => {
  for (const id of uploads.keys()) forgetUpload(id);
});

function take(id: string, held: Held, news: SendingNews): void {
  held.samples = news.kind === 'sending' ? addSample(held.samples, { atMs: Date.now(), bytes: news.sentBytes }) : [];
  held.state = { ...held.state, news, bytesPerSecond: bytesPerSecond(held.samples) };
  if (uploads.get(id) === held) announce();
  if (news.kind === 'done' || news.kind === 'failed') held.release();
  if (news.kind !== 'done') return;
  for (const stale of ['getEntry', 'getClip', 'listClips']) void queryClient.invalidateQueries({ queryKey: [stale] });
}
