import { contestId, entryId, type radarCard } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Intake } from '../intake';
import type { EntryRecord } from '../entry/entry-record';
import type { ClipRow } from '../store/clip-row';
import { readFilmKey } from './film-key';
import type { SidedMatch } from './list-matches';

type RadarCard = z.input<typeof radarCard>;

type Films = Pick<Intake['store'], 'entries' | 'clips'>;

/** One match in a list; null when the other film is no longer there. */
export async function showRadarCard(store: Films, match: SidedMatch): Promise<RadarCard | null> {
  const other = await showOther(store, match.theirs);
  if (other === null) return null;
  const mine = readFilmKey(match.mine);
  return {
    matchId: match._id,
    kind: match.kind,
    strength: match.strength,
    sharedMs: match.passages.reduce((sum, { fromAMs, toAMs }) => sum + toAMs - fromAMs, 0),
    mirrored: match.passages.length > 0 && match.passages.every(({ mirrored }) => mirrored),
    soundToo: match.passages.some(({ soundToo }) => soundToo),
    version: mine.kind === 'entry' ? mine.version : 1,
    other,
    note: match.note,
  };
}

async function showOther(store: Films, key: string): Promise<RadarCard['other'] | null> {
  const film = readFilmKey(key);
  if (film.kind === 'clip') return showOtherClip(store, film.clipId);
  const entry = await store.entries.findById(film.entryId).lean<EntryRecord>();
  if (!entry || entry.code === null) return null;
  return {
    kind: 'entry',
    entryId: entryId.parse(entry._id),
    contestId: contestId.parse(entry.contestId),
    code: entry.code,
    title: entry.form.title,
    version: film.version,
  };
}

async function showOtherClip({ clips }: Films, clipId: string): Promise<RadarCard['other'] | null> {
  const clip = await clips.findById(clipId).lean<ClipRow>();
  if (!clip || clip.state === 'deleting') return null;
  const { _id, title, source, publishedOn } = clip;
  return { kind: 'clip', clipId: _id, title, source, publishedOn };
}
