import type { FilmSurroundings } from './choose-film-source';

/** What browsers that have it say about the link; others say nothing. */
type Link = { readonly effectiveType?: string; readonly saveData?: boolean; readonly downlink?: number };

/** Megabits a second below which 720p would stop and start. */
const STEADY_MBPS = 3;

/** Looks at the browser and its link, once per film shown. */
export function filmSurroundings(): FilmSurroundings {
  const {
    saveData = false,
    effectiveType = '4g',
    downlink = STEADY_MBPS,
  } = (navigator as { readonly connection?: Link }).connection ?? {};
  return {
    playsHls: document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== '',
    weakLink: saveData || effectiveType !== '4g' || downlink < STEADY_MBPS,
  };
}
