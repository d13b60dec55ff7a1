import { callRpc, type Bus } from '@hoithi/bus';
import { playbackGrant } from '@hoithi/contracts';

/** Signed front-door paths of films and posters, by object key. */
export type Films = (objectKeys: readonly (string | null)[]) => Promise<ReadonlyMap<string, string>>;

const PAGE = 200;
/** Longer than one judging session of sixty films. */
const FOR_SECONDS = 6 * 3600;

export function createFilms(bus: Bus): Films {
  return async (objectKeys) => {
    const keys = [...new Set(objectKeys.filter((key) => key !== null))];
    const paths = new Map<string, string>();
    for (let from = 0; from < keys.length; from += PAGE) {
      const page = keys.slice(from, from + PAGE);
      const reply = await callRpc(bus, playbackGrant, { objectKeys: page, forSeconds: FOR_SECONDS });
      for (const [key, path] of Object.entries(reply.paths)) paths.set(key, path);
    }
    return paths;
  };
}
