import { searchKey } from '@hoithi/contest';
import type { EntryRecord } from './entry-record';

/** What the desk searches in, without accents: code, title, people, units, place. */
export function searchTextOf(entry: Pick<EntryRecord, 'code' | 'form'>): string {
  const { form, code } = entry;
  const people = form.authors.flatMap((author) => [author.fullName, author.unitName]);
  return searchKey([code ?? '', form.title, form.aboutPlace, ...people].join(' '));
}
