import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Sheet } from '../../api/shapes';

/** How much of the film was really played (skipped parts do not count), and where one was. Goes on from the last visit. */
export function useWatched(
  video: RefObject<HTMLVideoElement | null>,
  before: Pick<Sheet, 'watchedShare' | 'positionMs'>,
): {
  readonly share: number;
  readonly read: () => { readonly share: number; readonly positionMs: number };
  readonly whenPaused: (act: () => void) => void;
} {
  const [share, setShare] = useState(before.watchedShare);
  const onPause = useRef<() => void>(() => undefined);
  const start = useRef(before);

  useEffect(() => {
    const film = video.current;
    if (film === null) return undefined;
    const settle = (): void => {
      if (start.current.positionMs > 0 && film.currentTime === 0) film.currentTime = start.current.positionMs / 1000;
    };
    const look = (): void => setShare((old) => Math.max(old, Math.min(1, playedShare(film))));
    const rest = (): void => {
      look();
      onPause.current();
    };
    if (film.readyState >= 1) settle();
    film.addEventListener('loadedmetadata', settle);
    film.addEventListener('timeupdate', look);
    film.addEventListener('pause', rest);
    return () => {
      film.removeEventListener('loadedmetadata', settle);
      film.removeEventListener('timeupdate', look);
      film.removeEventListener('pause', rest);
    };
  }, [video]);

  return {
    share,
    read: () => ({ share, positionMs: Math.round((video.current?.currentTime ?? 0) * 1000) }),
    whenPaused: (act) => {
      onPause.current = act;
    },
  };
}

function playedShare(film: HTMLVideoElement): number {
  if (!Number.isFinite(film.duration) || film.duration === 0) return 0;
  let seconds = 0;
  for (let index = 0; index < film.played.length; index += 1)
    seconds += film.played.end(index) - film.played.start(index);
  return seconds / film.duration;
}
