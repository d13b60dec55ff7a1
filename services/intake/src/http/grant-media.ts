import { callRpc } from '@hoithi/bus';
import { ContestError, playbackGrant, type EntryHttpView } from '@hoithi/contracts';
import type { EntryRecord } from '../entry/entry-record';
import type { Intake } from '../intake';

const GRANT_SECONDS = 4 * 3_600;
const NOTHING: EntryHttpView['media'] = { play: null, poster: null, sheet: null };

/** Signed paths to the renditions of an entry's newest checked film; none while storage is away. */
export async function grantMedia(intake: Pick<Intake, 'bus'>, entry: EntryRecord): Promise<EntryHttpView['media']> {
  const renditions = entry.films.findLast((film) => film.inspection !== null)?.inspection?.renditions;
  const { play = null, poster = null, sheet = null } = renditions ?? {};
  const objectKeys = [play, poster, sheet].filter((key) => key !== null);
  if (objectKeys.length === 0) return NOTHING;
  try {
    const { paths } = await callRpc(
      intake.bus,
      playbackGrant,
      { objectKeys, forSeconds: GRANT_SECONDS },
      { timeoutMs: 3_000 },
    );
    const pathOf = (key: string | null): string | null => (key === null ? null : (paths[key] ?? null));
    return { play: pathOf(play), poster: pathOf(poster), sheet: pathOf(sheet) };
  } catch (error) {
    if (error instanceof ContestError && error.retryable) return NOTHING;
    throw error;
  }
}
