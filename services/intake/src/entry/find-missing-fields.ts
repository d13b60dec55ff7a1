import type { ContestDefinition } from '@hoithi/contest';
import { emailKey, phoneKey } from '@hoithi/contest';
import type { AuthorForm, EntryForm } from '@hoithi/contracts';

/** Dotted paths of the fields that an entry must have before it may be submitted; empty when it is complete. */
export function findMissingFields(form: EntryForm, definition: ContestDefinition): readonly string[] {
  const { works } = definition;
  const missing: string[] = [];
  if (form.title.length < 3) missing.push('title');
  if (form.summary.length < 10) missing.push('summary');
  if (!works.forms.some((choice) => choice.id === form.form)) missing.push('form');
  if (!works.contentTypes.some((choice) => choice.id === form.contentType)) missing.push('contentType');
  if (works.asksSubjectPlace && form.aboutPlace === '') missing.push('aboutPlace');
  if (form.authors.length === 0) missing.push('authors');
  return [...missing, ...form.authors.flatMap((author, index) => findMissingOfAuthor(author, index, form))];
}

function findMissingOfAuthor(author: AuthorForm, index: number, form: EntryForm): readonly string[] {
  const at = `authors.${index}`;
  const missing: string[] = [];
  if (author.fullName.trim().length < 2) missing.push(`${at}.fullName`);
  if (author.birthYear === null) missing.push(`${at}.birthYear`);
  if (author.category === '') missing.push(`${at}.category`);
  if (phoneKey(author.phone) === null && emailKey(author.email) === null) missing.push(`${at}.phone`);
  if (author.phone !== '' && phoneKey(author.phone) === null) missing.push(`${at}.phone`);
  if (author.email !== '' && emailKey(author.email) === null) missing.push(`${at}.email`);
  if (author.isLeader && form.authors.findIndex((one) => one.isLeader) !== index) missing.push(`${at}.isLeader`);
  return [...new Set(missing)];
}
