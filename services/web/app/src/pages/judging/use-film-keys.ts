import { useEffect, type RefObject } from 'react';

const TYPING = 'input, textarea, select, button, a, summary, [contenteditable], [role="dialog"]';

/** Space and K play or pause, J and L leap ten seconds, the arrows five, N goes on to the next unscored film. */
export function useFilmKeys(video: RefObject<HTMLVideoElement | null>, goNext: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const film = video.current;
      const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'n') {
        goNext();
        return;
      }
      const leap = LEAPS[key];
      if (film === null || (leap === undefined && key !== ' ' && key !== 'k')) return;
      event.preventDefault();
      if (leap !== undefined) film.currentTime = Math.max(0, film.currentTime + leap);
      else if (film.paused) void film.play();
      else film.pause();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [video, goNext]);
}

const LEAPS: Readonly<Record<string, number>> = { j: -10, l: 10, arrowleft: -5, arrowright: 5 };
