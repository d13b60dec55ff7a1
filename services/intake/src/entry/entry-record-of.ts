import type { ContestDefinition } from '@hoithi/contest';
import type { EntryRecordBody } from '@hoithi/contracts';
import type { EntryPhase } from '@hoithi/entry';
import type { AuditLine } from '../store/audit-line';
import { displayName } from './display-name';
import { endReasonOf } from './end-reason-of';
import type { EntryRecord, Film } from './entry-record';
import { localityName } from './locality-name';

/** An entry as lists and minutes print it; contacts, years of birth and guardians stay here. */
export function entryRecordOf(
  entry: EntryRecord & { readonly code: string },
  at: {
    readonly definition: ContestDefinition;
    readonly nowMs: number;
    /** What was done to this entry. */
    readonly audit: readonly AuditLine[];
  },
): EntryRecordBody {
  const { definition, nowMs, audit } = at;
  const rules = {
    guardianUnderAgeYears: definition.limits.guardianUnderAgeYears,
    timezone: definition.calendar.timezone,
    nowMs,
  };
  const { form } = entry;
  const leader = form.authors.find(({ isLeader }) => isLeader) ?? form.authors[0];
  return {
    entryId: entry._id,
    code: entry.code,
    phase: entry.phase as EntryPhase,
    outcome: entry.outcome,
    finalistAtMs: entry.timeline.find(({ phase }) => AS_FINALIST.includes(phase))?.atMs ?? null,
    endedAtMs: entry.timeline.find(({ phase }) => phase === entry.outcome)?.atMs ?? null,
    endReason: endReasonOf(entry, audit),
    title: form.title,
    summary: form.summary,
    formId: form.form,
    contentTypeId: form.contentType,
    aboutPlace: form.aboutPlace,
    unitName: leader?.unitName ?? '',
    localityName: localityName(leader, definition),
    aiUse: form.aiUse,
    authors: form.authors.map((author) => ({
      name: displayName(author, rules),
      categoryId: author.category,
      unitName: author.unitName,
      localityName: localityName(author, definition),
      isLeader: author.isLeader,
    })),
    declarationIds: form.declarations,
    film: filmOf(entry.films.findLast((one) => one.confirmed)),
    votes: entry.votes
      .filter(({ confirmed }) => confirmed)
      .map(({ screenerId, screenerName, vote, items = [], reason, atMs }) => ({
        screenerId,
        screenerName,
        vote,
        items: [...items],
        reason,
        atMs,
      })),
  };
}

/** What only a finalist goes through. */
const AS_FINALIST: readonly string[] = ['finalist', 'published', 'judging', 'council', 'prize', 'no-prize'];

function filmOf(film: Film | undefined): EntryRecordBody['film'] {
  if (film === undefined) return null;
  const { version, fileName, bytes, submittedAtMs, inspection } = film;
  const number = (fact: string): number | null => {
    const value = inspection?.facts[fact];
    return typeof value === 'number' ? value : null;
  };
  return {
    version,
    fileName,
    bytes,
    sha256: inspection?.sha256 ?? film.sha256,
    submittedAtMs,
    verdict: inspection?.verdict ?? null,
    durationMs: number('durationMs'),
    width: number('width'),
    height: number('height'),
  };
}
