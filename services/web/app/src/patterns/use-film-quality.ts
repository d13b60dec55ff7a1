import { useSyncExternalStore } from 'react';
import { FILM_QUALITIES, type FilmQuality } from './choose-film-source';

const KEY = 'hoithi.film-quality';
const listeners = new Set<() => void>();

const read = (): FilmQuality => FILM_QUALITIES.find((quality) => quality === localStorage.getItem(KEY)) ?? 'auto';

function remember(quality: FilmQuality): void {
  localStorage.setItem(KEY, quality);
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The quality that this person chose last, on this device; all players follow it. */
export const useFilmQuality = (): readonly [FilmQuality, (quality: FilmQuality) => void] => [
  useSyncExternalStore(subscribe, read),
  remember,
];
