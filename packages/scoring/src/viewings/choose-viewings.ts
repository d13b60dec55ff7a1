import type { Posterior } from '../severity/fit-posterior';
import { expectedDoubt } from './expected-doubt';
import { filmSpread, jurorVariances, type FilmSpread } from './film-spread';
import type { Viewing } from './viewing';

/** A film in doubt: its chance of being inside at each border, and who may still watch it. */
export type DoubtedFilm = {
  readonly entry: string;
  /** Place in the posterior's panel. */
  readonly place: number;
  readonly insideChances: readonly number[];
  readonly jurors: readonly string[];
};

export type ChosenViewings = {
  readonly viewings: readonly Viewing[];
  /** Expected fall of the number of films on a wrong side, over all borders. */
  readonly gain: number;
};

/** A viewing that is expected to right less than this many prizes is not worth a juror's time. */
const SMALLEST_GAIN = 0.001;
/** Gains this close are equal: then the juror who can still give most goes first. */
const NEARLY = 0.98;

type Open = DoubtedFilm & { readonly spread: FilmSpread; readonly left: readonly string[]; readonly resolved: number };

type Offer = { readonly juror: string; readonly gain: number; readonly resolved: number };
type Offered = { readonly film: Open; readonly offers: readonly Offer[] };

/**
 * Greedy: again and again the viewing with the largest expected fall of doubt. A mark tells more from a juror whose
 * leniency is well known and on a film whose worth is badly known; what is already planned for a film is counted. No juror is asked for more than the own capacity.
 */
export function chooseViewings(
  posterior: Posterior,
  of: { readonly films: readonly DoubtedFilm[]; readonly capacity: ReadonlyMap<string, number> },
): ChosenViewings {
  const offersOf = offering(posterior);
  const left = new Map(of.capacity);
  const canGive = (juror: string): number => left.get(juror) ?? 0;
  const open: Offered[] = of.films.flatMap((film) => {
    const own = posterior.panel.films[film.place];
    if (own === undefined || film.jurors.length === 0) return [];
    return [offersOf({ ...film, spread: filmSpread(posterior, own), left: film.jurors, resolved: 0 })];
  });
  const viewings: Viewing[] = [];
  let gain = 0;
  for (;;) {
    const given = open.flatMap(({ film, offers }, at) =>
      offers.filter(({ juror }) => canGive(juror) > 0).map((offer) => ({ ...offer, film, at })),
    );
    const best = given.reduce((top, offer) => Math.max(top, offer.gain), 0);
    const near = given.filter((offer) => offer.gain >= Math.max(SMALLEST_GAIN, best * NEARLY));
    const most = near.reduce((top, offer) => Math.max(top, canGive(offer.juror)), 0);
    const chosen = near.find((offer) => canGive(offer.juror) === most);
    if (chosen === undefined) break;
    const { film, juror, resolved, at } = chosen;
    viewings.push({ juror, entry: film.entry });
    left.set(juror, most - 1);
    gain += chosen.gain;
    open[at] = offersOf({ ...film, left: film.left.filter((other) => other !== juror), resolved });
  }
  return { viewings, gain };
}

function offering(posterior: Posterior): (film: Open) => Offered {
  const place = new Map(posterior.panel.jurors.map((id, at) => [id, at]));
  const variances = jurorVariances(posterior);
  return (film) => ({
    film,
    offers: film.left.map((juror) => {
      const at = place.get(juror) ?? -1;
      return { juror, ...offerOf(film, { at, variance: variances[at] ?? 0, noise: posterior.noiseVariance }) };
    }),
  });
}

/** What one more mark of this juror would take away of the film's variance, and what that is worth. */
function offerOf(
  film: Open,
  juror: { readonly at: number; readonly variance: number; readonly noise: number },
): { readonly gain: number; readonly resolved: number } {
  const { variance, withJuror } = film.spread;
  const left = variance * (1 - film.resolved);
  const together = (withJuror[juror.at] ?? 0) * (1 - film.resolved);
  const seen = left + juror.variance + 2 * together + juror.noise;
  const falls = Math.min(left, (left + together) ** 2 / Math.max(seen, 1e-12));
  const resolved = Math.min(1, film.resolved + falls / Math.max(variance, 1e-12));
  const doubt = (share: number): number =>
    film.insideChances.reduce((sum, inside) => sum + expectedDoubt(inside, share), 0);
  return { gain: doubt(film.resolved) - doubt(resolved), resolved };
}
