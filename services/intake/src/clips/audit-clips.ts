import type { Intake } from '../intake';
import { filmKeyOf, readFilmKey } from '../radar/film-key';
import type { ClipRow } from '../store/clip-row';
import type { FilmMatchRow, FingerprintRow } from '../store/radar-rows';
import { clipFaults, type ClipFault } from './clip-faults';

type Audited = { readonly checked: number; readonly broken: readonly (ClipFault & { readonly subject: string })[] };

const ALONE = '1 what was taken in is never lost: nothing is kept of a clip that is gone';
const ofClips = { _id: /^clip\// } as object;

/** Every reference clip is sound in the store, on the radar and by its workflow, and nothing of a deleted one is left. */
export async function auditClips({
  store,
  radar,
  workflows,
  clock,
}: Pick<Intake, 'store' | 'radar' | 'workflows' | 'clock'>): Promise<Audited> {
  const clips = await store.clips.find({}).lean<ClipRow[]>();
  const prints = await store.fingerprints.find(ofClips, { _id: 1 }).lean<Pick<FingerprintRow, '_id'>[]>();
  const kept = new Set(prints.map(({ _id }) => _id));
  const known = new Set(clips.map(({ _id }) => filmKeyOf({ kind: 'clip', clipId: _id })));
  const broken: Audited['broken'][number][] = [];
  for (const clip of clips) {
    const key = filmKeyOf({ kind: 'clip', clipId: clip._id });
    const faults = clipFaults({
      clip,
      hasPrint: kept.has(key),
      onRadar: radar.index.has(key),
      // A clip that is ready has no workflow, so none is asked for.
      isAlive: clip.state !== 'ready' && (await workflows.clipIsAlive(clip._id)),
      nowMs: clock.nowMs(),
    });
    broken.push(...faults.map((fault) => ({ ...fault, subject: clip._id as string })));
  }
  const left = new Set([...prints.map(({ _id }) => _id), ...(await matchedClips(store))]);
  for (const key of left) {
    if (!known.has(key)) broken.push({ invariant: ALONE, subject: key, text: 'its clip is not there' });
  }
  return { checked: clips.length, broken };
}

async function matchedClips(store: Pick<Intake['store'], 'filmMatches'>): Promise<readonly string[]> {
  const sides = { $or: [{ a: /^clip\// }, { b: /^clip\// }] } as object;
  const rows = await store.filmMatches.find(sides, { a: 1, b: 1 }).lean<Pick<FilmMatchRow, 'a' | 'b'>[]>();
  return rows.flatMap(({ a, b }) => [a, b]).filter((key) => readFilmKey(key).kind === 'clip');
}
