import type { ContestDefinition } from '@hoithi/contest';
import type { EntryCard } from '@hoithi/contracts';
import { displayName } from './display-name';
import type { EntryRecord, Film } from './entry-record';
import { filmKeys } from './film-keys';
import { localityName } from './locality-name';
import { posterKeyOf } from './poster-of';

/** The public side of an entry, of its newest film. */
export function entryCardOf(
  entry: EntryRecord & { readonly code: string },
  at: { readonly definition: ContestDefinition; readonly nowMs: number },
): EntryCard {
  const { definition, nowMs } = at;
  const rules = {
    guardianUnderAgeYears: definition.limits.guardianUnderAgeYears,
    timezone: definition.calendar.timezone,
    nowMs,
  };
  const { form } = entry;
  // The leader stands first, the others in the order in which they were entered.
  const authors = [...form.authors].sort((one, other) => Number(other.isLeader) - Number(one.isLeader));
  const leader = authors[0];
  const film = entry.films.findLast((one) => one.confirmed);
  return {
    entryId: entry._id,
    code: entry.code,
    title: form.title,
    summary: form.summary,
    form: form.form,
    authorNames: authors.map((author) => displayName(author, rules)),
    unitName: leader?.unitName ?? '',
    localityName: localityName(leader, definition),
    aiUse: form.aiUse,
    version: film?.version ?? 1,
    ...filmFacts(film),
  };
}

function filmFacts(film: Film | undefined): Pick<EntryCard, 'durationMs' | 'playKey' | 'posterKey' | 'preview'> {
  if (!film?.inspection) return { durationMs: null, playKey: null, posterKey: null, preview: null };
  const { facts } = film.inspection;
  const durationMs = facts['durationMs'];
  return {
    durationMs: typeof durationMs === 'number' ? Math.max(0, Math.round(durationMs)) : null,
    posterKey: posterKeyOf(film) as EntryCard['posterKey'],
    ...filmKeys(film),
  };
}
