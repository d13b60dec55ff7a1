import type { RefObject } from 'react';
import type { PageKeys } from '../../patterns/use-page-keys';

export const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const;

/** Space and K play or pause, J and L leap ten seconds, the arrows five, < and > change the speed. */
export function filmKeys(video: RefObject<HTMLVideoElement | null>): PageKeys {
  const leap = (seconds: number) => () => {
    const film = video.current;
    if (film !== null) film.currentTime = Math.max(0, film.currentTime + seconds);
  };
  const turn = (by: 1 | -1) => () => {
    const film = video.current;
    if (film === null) return;
    const at = SPEEDS.findIndex((speed) => speed >= film.playbackRate);
    film.playbackRate = SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, at + by))] ?? 1;
  };
  const toggle = (): void => {
    const film = video.current;
    if (film === null) return;
    if (film.paused) void film.play();
    else film.pause();
  };
  return {
    ' ': toggle,
    k: toggle,
    j: leap(-10),
    l: leap(10),
    arrowleft: leap(-5),
    arrowright: leap(5),
    '<': turn(-1),
    '>': turn(1),
  };
}
