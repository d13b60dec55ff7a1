import type { QueryClient } from '@tanstack/react-query';
import { clear, delMany, get, keys, set } from 'idb-keyval';
import type { RouteName } from '../api/route-table';
import { ME_KEY } from '../session/me-key';

/** What opens without network: who one is, the contest, and the juror's own queue and sheets. Nothing of anybody else's. */
const KEPT: ReadonlySet<unknown> = new Set<RouteName | (typeof ME_KEY)[0]>([
  ME_KEY[0],
  'listContests',
  'getDeclaration',
  'listBallots',
  'getBallot',
  'getCalibration',
  'listLooks',
]);
/** As long as a session lasts; older answers are of no use and stay nowhere. */
export const KEPT_MS = 7 * 86_400_000;
const QUIET_MS = 150;

/** One shelf for each version of the app: another one may expect other shapes, and asks anew. */
type Kept = {
  readonly atMs: number;
  readonly answers: readonly { readonly key: readonly unknown[]; readonly data: unknown }[];
};

/** Longer than this nobody waits for a browser that does not get to its storage. */
const PATIENCE_MS = 1_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let keepNow: () => Promise<void> = () => Promise.resolve();

/** Puts what an earlier visit kept where the pages read it. A browser without storage keeps nothing and loses nothing. */
export async function restoreAnswers(client: QueryClient, version: string): Promise<void> {
  for (const name of KEPT) client.setQueryDefaults([name], { gcTime: KEPT_MS });
  const kept = await get<Kept>(version).catch(() => undefined);
  if (kept === undefined) return;
  if (Date.now() - kept.atMs > KEPT_MS) {
    await forgetAnswers();
    return;
  }
  // Kept answers are old news: with a network each page asks anew at once.
  for (const { key, data } of kept.answers) client.setQueryData(key, data, { updatedAt: 0 });
}

/** Keeps the answers of who is signed in, a moment after each news. */
export function keepAnswers(client: QueryClient, version: string): void {
  const cache = client.getQueryCache();
  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    // Nobody is signed in: nothing is anybody's, and nothing is kept.
    if (!client.getQueryData(ME_KEY)) return;
    const answers = cache
      .getAll()
      .filter(({ queryKey, state }) => KEPT.has(queryKey[0]) && state.data !== undefined)
      .map(({ queryKey, state }) => ({ key: queryKey, data: state.data }));
    await set(version, { atMs: Date.now(), answers } satisfies Kept).catch(() => undefined);
  };
  keepNow = keep;
  cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || !KEPT.has(event.query.queryKey[0])) return;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), QUIET_MS);
  });
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) void keep();
  });
}

/** Resolves when the present answers open without network too, or could not be kept. */
export async function answersAreKept(): Promise<void> {
  await Promise.race([keepNow(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Drops what older versions kept, once none of them can open any more. */
export async function dropOlderAnswers(version: string): Promise<void> {
  const shelves = await keys();
  await delMany(shelves.filter((shelf) => shelf !== version));
}

export async function forgetAnswers(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  await clear().catch(() => undefined);
}
