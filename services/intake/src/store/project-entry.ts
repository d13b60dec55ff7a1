import { applyProjection } from '../entry/apply-projection';
import type { EntryRecord, Projection } from '../entry/entry-record';
import { amendClosingList } from './amend-closing-list';
import { changeEntry } from './change-entry';
import type { Store } from './open-store';
import { releaseSlots } from './release-slots';

/** One revision as the workflow tells it; `version` is the film it speaks of. */
export type Told = Projection & { readonly atMs: number; readonly version: number };

/**
 * Takes in what an entry's workflow says, from a fact or from the answer to an Update. A workflow that speaks of a film has taken
 * it, even if the submission that handed it over was cut off before it could note so. A withdrawn entry gives its places back (R10);
 * one that is not on the closing list is noted beside it.
 * @throws {ContestError} `unknown-entry`
 */
export async function projectEntry(
  store: Pick<Store, 'entries' | 'slots' | 'closingLists'>,
  entryId: string,
  { version, atMs, ...told }: Told,
): Promise<EntryRecord> {
  const entry = await changeEntry(store, entryId, (present) => {
    const { projection, timeline } = applyProjection(present, { ...pickProjection(told), atMs });
    const confirming = present.films.some((film) => !film.confirmed && film.version <= version);
    if (!projection && !timeline && !confirming) return null;
    const first = present.films[0];
    return {
      set: {
        ...projection,
        ...(timeline ? { timeline } : {}),
        ...(confirming
          ? {
              films: present.films.map((film) => (film.version <= version ? { ...film, confirmed: true } : film)),
              submittedAtMs: present.submittedAtMs ?? first?.submittedAtMs ?? atMs,
              upload: present.films.some((film) => film.uploadId === present.upload?.uploadId) ? null : present.upload,
            }
          : {}),
      },
    };
  });
  if (told.outcome === 'withdrawn') await releaseSlots(store, entryId);
  await amendClosingList(store, entry.contestId, [entry]);
  return entry;
}

/** Only the fields of a projection: an answer of a workflow carries more than is kept. */
function pickProjection(told: Projection): Projection {
  const { phase, outcome, prizeId, revision, waitingFor, untilMs, owner, needsAttention } = told;
  return { phase, outcome, prizeId, revision, waitingFor, untilMs, owner, needsAttention };
}
