/** One service behind the front door, and which addresses of the one origin are its own. */
export type Upstream = {
  readonly part: 'intake' | 'award' | 'storage' | 'fanpage';
  readonly origin: string;
  /** Path prefixes; an empty list takes everything that nobody else claims. */
  readonly prefixes: readonly string[];
  /** The longest silence (ms) on either side before the front door gives up. */
  readonly patienceMs: number;
};

const API_PATIENCE_MS = 120_000;
/** A weak phone link may be silent for minutes between two packets of a film; tus resumes, but need not start over so early. */
const FILM_PATIENCE_MS = 15 * 60_000;

/** The map of the one origin. The public pages take the rest, so that an unknown address gets their page for it. */
export function listUpstreams(origins: Readonly<Record<Upstream['part'], string>>): readonly Upstream[] {
  return [
    {
      part: 'intake',
      origin: origins.intake,
      prefixes: ['/api/intake', '/api/auth', '/openapi.json', '/api/docs'],
      patienceMs: API_PATIENCE_MS,
    },
    { part: 'award', origin: origins.award, prefixes: ['/api/award'], patienceMs: API_PATIENCE_MS },
    { part: 'storage', origin: origins.storage, prefixes: ['/upload', '/media'], patienceMs: FILM_PATIENCE_MS },
    { part: 'fanpage', origin: origins.fanpage, prefixes: [], patienceMs: API_PATIENCE_MS },
  ];
}
