import { createHash } from 'node:crypto';

export type ListedEntry = {
  readonly entryId: string;
  readonly code: string;
  readonly version: number;
  readonly sha256: string | null;
  readonly submittedAtMs: number;
};

/** The closing list (R14) in the one form that is hashed: by code, one line of JSON per entry. */
export function canonicalList(entries: readonly ListedEntry[]): { readonly text: string; readonly hash: string } {
  const text = [...entries]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, entryId, version, sha256, submittedAtMs }) =>
      JSON.stringify([code, entryId, version, sha256, submittedAtMs]),
    )
    .join('\n');
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}

/** Whether a list in that form has this film of an entry. */
export function listsFilm(text: string, film: Pick<ListedEntry, 'code' | 'entryId' | 'version'>): boolean {
  const begin = JSON.stringify([film.code, film.entryId, film.version]).slice(0, -1);
  return text.split('\n').some((line) => line.startsWith(`${begin},`));
}
