import type { FilmStills } from '@hoithi/contracts';
import type { PicturePassage, SoundPassage } from '@hoithi/novelty';

/** The fingerprint of one film; `_id` is its key (`filmKeyOf`). */
export type FingerprintRow = {
  readonly _id: string;
  /** Films of one owner, the versions of an entry, are never held against each other. */
  readonly ownerId: string;
  readonly version: number;
  readonly sha256: string;
  readonly videoPackets: string | null;
  readonly audioPackets: string | null;
  readonly basis: 'key-frames' | 'seconds';
  readonly durationMs: number;
  /** The encoding of `@hoithi/novelty`, base64. */
  readonly data: string;
  /** Small pictures of the film, for people; absent in rows of before there were any. */
  readonly stills?: FilmStills | null;
  readonly recordedAtMs: number;
};

export type MatchNoteRow = {
  readonly word: 'no-concern' | 'concern';
  readonly text: string;
  readonly byName: string;
  readonly atMs: number;
};

/** What two films share; `_id` follows from both keys, so that a pair has one row however often and from which side it is found. */
export type FilmMatchRow = {
  readonly _id: string;
  /** The smaller key. Passages are told from its side. */
  readonly a: string;
  readonly b: string;
  readonly kind: 'same-file' | 'same-packets' | 'film' | 'passage';
  readonly strength: number;
  readonly passages: readonly PicturePassage[];
  readonly soundPassages: readonly SoundPassage[];
  readonly foundAtMs: number;
  readonly note: MatchNoteRow | null;
};
