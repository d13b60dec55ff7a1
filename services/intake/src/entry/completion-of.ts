import type { ContestDefinition } from '@hoithi/contest';
import type { EntryForm } from '@hoithi/contracts';
import type { EntryRecord } from './entry-record';
import { findMissingFields } from './find-missing-fields';
import { searchTextOf } from './search-text-of';

/** What follows from a saved form: when it became complete (the grace of O5 asks for it) and what it is found by. */
export function completionOf(
  entry: Pick<EntryRecord, 'code' | 'formCompletedAtMs'>,
  form: EntryForm,
  at: { readonly definition: ContestDefinition; readonly nowMs: number },
): Pick<EntryRecord, 'formCompletedAtMs' | 'searchText'> {
  const complete = findMissingFields(form, at.definition).length === 0;
  return {
    formCompletedAtMs: complete ? (entry.formCompletedAtMs ?? at.nowMs) : null,
    searchText: searchTextOf({ code: entry.code, form }),
  };
}
