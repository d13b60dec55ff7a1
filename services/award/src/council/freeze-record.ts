import { canonicalJson, sha256Hex } from '@hoithi/scoring';
import type { Freeze } from '../store/freeze';

/** The freeze record's text, as the fanpage hashed it (R18); null where this service was not told enough to write it again. */
export function freezeRecord({ _id: contestId, freezeId, freezeAtMs, takenAtMs, counts, hash }: Freeze): string | null {
  if (freezeAtMs === null) return null;
  const plainCounts = counts.map(({ entryId, raw, accepted, voters, reachedAtMs }) => ({
    entryId,
    raw,
    accepted,
    ...(voters === undefined ? {} : { voters }),
    ...(reachedAtMs === undefined ? {} : { reachedAtMs }),
  }));
  const record = canonicalJson({ contestId, freezeId, freezeAtMs, takenAtMs, counts: plainCounts });
  return sha256Hex(record) === hash ? record : null;
}
