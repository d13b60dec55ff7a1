import type { clipMatch, clipRow, clipView } from '@hoithi/contracts';
import { contestId, entryId } from '@hoithi/contracts';
import type { z } from 'zod';
import type { EntryRecord } from '../entry/entry-record';
import { grantPaths } from '../http/grant-paths';
import type { Intake } from '../intake';
import { filmKeyOf, readFilmKey } from '../radar/film-key';
import { listMatches, type SidedMatch } from '../radar/list-matches';
import type { ClipRow } from '../store/clip-row';
import type { FingerprintRow } from '../store/radar-rows';
import { listClipActs } from './clip-audit';
import { clipReceived } from './clip-received';

const keyOf = ({ _id }: ClipRow): string => filmKeyOf({ kind: 'clip', clipId: _id });

type ShownClip = {
  readonly row: z.input<typeof clipRow>;
  readonly entries: readonly z.input<typeof clipMatch>[];
};

/** A clip in the list, and the entries that share minutes with it. */
export async function showClipRow({ store }: Pick<Intake, 'store'>, clip: ClipRow): Promise<ShownClip> {
  const [print, matches] = await Promise.all([
    store.fingerprints.findById(keyOf(clip)).lean<FingerprintRow>(),
    listMatches(store, keyOf(clip)),
  ]);
  const found = await Promise.all(matches.map((match) => showMatch(store, match)));
  const entries = found.filter((one) => one !== null);
  const { _id, title, source, publishedOn, note, state, failure, untilMs, fileName, bytes } = clip;
  const { addedByName, addedAtMs } = clip;
  const said = { title, source, publishedOn, note };
  const stands = { state, failure, untilMs, fileName, bytes, addedByName, addedAtMs };
  const row = { clipId: _id, ...said, ...stands, durationMs: print?.durationMs ?? null, matches: entries.length };
  return { row, entries };
}

/** One clip with its pictures, the entries that share minutes with it, and what was done to it. Signed paths end after some hours. */
export async function showClip(
  intake: Pick<Intake, 'store' | 'bus'>,
  clip: ClipRow,
): Promise<z.input<typeof clipView>> {
  const { play, poster } = clip;
  const [{ row, entries }, paths, acts, receivedBytes] = await Promise.all([
    showClipRow(intake, clip),
    grantPaths(
      intake,
      [play, poster].filter((key) => key !== null),
    ),
    listClipActs(intake.store, clip._id),
    clipReceived(intake, clip),
  ]);
  const pathOf = (key: string | null): string | null => (key === null ? null : (paths[key] ?? null));
  return { ...row, play: pathOf(play), poster: pathOf(poster), receivedBytes, entries: [...entries], acts: [...acts] };
}

async function showMatch(store: Intake['store'], match: SidedMatch): Promise<z.input<typeof clipMatch> | null> {
  const film = readFilmKey(match.theirs);
  if (film.kind === 'clip') return null;
  const entry = await store.entries.findById(film.entryId).lean<EntryRecord>();
  if (!entry || entry.code === null) return null;
  return {
    matchId: match._id,
    entryId: entryId.parse(entry._id),
    contestId: contestId.parse(entry.contestId),
    code: entry.code,
    title: entry.form.title,
    kind: match.kind,
    strength: match.strength,
    sharedMs: match.passages.reduce((sum, { fromBMs, toBMs }) => sum + toBMs - fromBMs, 0),
  };
}
