import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Reply } from '../../api/shapes';

type Passage = Reply<'getRadarMatch'>['passages'][number];
type Film = RefObject<HTMLVideoElement | null>;

export type TwoFilms = {
  readonly mine: Film;
  readonly theirs: Film;
  readonly at: number;
  readonly playing: boolean;
  /** Goes to a passage, and in it to `atMs` of the first film; to its beginning when not given. */
  readonly choose: (passage: number, atMs?: number) => void;
  readonly toggle: () => void;
};

/** Beyond this the second film is set right; below it nobody sees the difference. */
const OUT_OF_STEP_S = 0.3;

/** Two films that play the same moments: the second follows the first, at its own offset and speed, from the chosen passage on. */
export function useTwoFilms(passages: readonly Passage[]): TwoFilms {
  const mine = useRef<HTMLVideoElement>(null);
  const theirs = useRef<HTMLVideoElement>(null);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const startMs = useRef<number | null>(null);
  const passage = passages[at];

  const follow = useCallback(() => {
    if (!passage || !mine.current || !theirs.current) return;
    const speed = speedOf(passage);
    const wanted = passage.otherFromMs / 1000 + (mine.current.currentTime - passage.fromMs / 1000) * speed;
    theirs.current.playbackRate = speed;
    if (Math.abs(theirs.current.currentTime - wanted) > OUT_OF_STEP_S) theirs.current.currentTime = Math.max(0, wanted);
  }, [passage]);

  useEffect(() => {
    if (!passage || !mine.current) return;
    mine.current.currentTime = (startMs.current ?? passage.fromMs) / 1000;
    startMs.current = null;
    follow();
  }, [passage, follow]);

  useEffect(() => {
    const timer = window.setInterval(() => {
      const film = mine.current;
      if (!film || film.paused) return;
      follow();
      if (passage && film.currentTime * 1000 > passage.toMs) stop(mine, theirs, setPlaying);
    }, 250);
    return () => window.clearInterval(timer);
  }, [passage, follow]);

  const toggle = useCallback(() => {
    if (!mine.current) return;
    if (!mine.current.paused) {
      stop(mine, theirs, setPlaying);
      return;
    }
    if (passage && mine.current.currentTime * 1000 >= passage.toMs) mine.current.currentTime = passage.fromMs / 1000;
    follow();
    // One film's sound is enough; both at once help nobody.
    if (theirs.current) theirs.current.muted = true;
    void Promise.allSettled([mine.current.play(), theirs.current?.play()]);
    setPlaying(true);
  }, [passage, follow]);

  const choose = useCallback(
    (wanted: number, atMs?: number) => {
      stop(mine, theirs, setPlaying);
      const next = Math.max(0, Math.min(passages.length - 1, wanted));
      if (next !== at) startMs.current = atMs ?? null;
      else if (atMs !== undefined && mine.current) {
        mine.current.currentTime = atMs / 1000;
        follow();
      }
      setAt(next);
    },
    [passages.length, at, follow],
  );
  return { mine, theirs, at, playing, choose, toggle };
}

function stop(mine: Film, theirs: Film, setPlaying: (playing: boolean) => void): void {
  mine.current?.pause();
  theirs.current?.pause();
  setPlaying(false);
}

const speedOf = ({ fromMs, toMs, otherFromMs, otherToMs }: Passage): number =>
  Math.min(1.2, Math.max(0.8, (otherToMs - otherFromMs) / Math.max(1, toMs - fromMs)));
