import { callRpc, type Bus } from '@hoithi/bus';
import { playbackGrant } from '@hoithi/contracts';
import type { Clock } from '@hoithi/platform';

/** Addresses at the front door under which films and posters can be fetched for some hours. */
export type Films = {
  /** Paths by object key. An object that storage does not know is not in the map. */
  paths(keys: readonly (string | null)[]): Promise<ReadonlyMap<string, string>>;
};

const GRANT_SECONDS = 6 * 3_600;
/** A page may be open for a long film before the play button is pressed. */
const REUSE_MS = (GRANT_SECONDS / 2) * 1_000;
const MOST_KEYS = 200;
const MOST_REMEMBERED = 5_000;

export function createFilms(bus: Bus, clock: Clock): Films {
  const granted = new Map<string, { readonly path: string; readonly atMs: number }>();

  const grant = async (keys: readonly string[]): Promise<void> => {
    const { paths } = await callRpc(
      bus,
      playbackGrant,
      { objectKeys: [...keys], forSeconds: GRANT_SECONDS },
      { timeoutMs: 3_000 },
    );
    if (granted.size > MOST_REMEMBERED) granted.clear();
    for (const [key, path] of Object.entries(paths)) granted.set(key, { path, atMs: clock.nowMs() });
  };

  return {
    paths: async (wanted) => {
      const keys = [...new Set(wanted.filter((key): key is string => key !== null))];
      const missing = keys.filter((key) => clock.nowMs() - (granted.get(key)?.atMs ?? 0) > REUSE_MS);
      for (let start = 0; start < missing.length; start += MOST_KEYS)
        await grant(missing.slice(start, start + MOST_KEYS));
      return new Map(keys.flatMap((key) => (granted.has(key) ? [[key, granted.get(key)?.path ?? ''] as const] : [])));
    },
  };
}
