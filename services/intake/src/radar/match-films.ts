import { compareFilms, type FilmComparison } from '@hoithi/novelty';
import type { FilmMatchRow, FingerprintRow } from '../store/radar-rows';
import { matchIdOf } from './film-key';
import { readPrint } from './read-print';

/** Shared by most of the shorter film. */
const WHOLE_PERCENT = 60;
const STRENGTH = { 'same-file': 100, 'same-packets': 99 } as const;

/** What two films share, told from the side of the smaller key; null when nothing that is evidence. */
export function matchFilms(
  one: FingerprintRow,
  other: FingerprintRow,
): Omit<FilmMatchRow, 'foundAtMs' | 'note'> | null {
  const [a, b] = one._id < other._id ? [one, other] : [other, one];
  const compared = compareFilms(readPrint(a.data), readPrint(b.data));
  const kind = kindOf(a, b, compared);
  if (kind === null) return null;
  const { passages, soundPassages } = compared;
  const strength = kind === 'film' || kind === 'passage' ? compared.strength : STRENGTH[kind];
  return { _id: matchIdOf(a._id, b._id), a: a._id, b: b._id, kind, strength, passages, soundPassages };
}

function kindOf(
  a: FingerprintRow,
  b: FingerprintRow,
  { evidence, coverage }: FilmComparison,
): FilmMatchRow['kind'] | null {
  if (a.sha256 === b.sha256) return 'same-file';
  if (a.videoPackets !== null && a.videoPackets === b.videoPackets) return 'same-packets';
  if (evidence === 'none' || evidence === 'sound-only') return null;
  return coverage >= WHOLE_PERCENT ? 'film' : 'passage';
}
