import type { AuthorForm, EntryForm, PublicDefinition } from '../../api/shapes';
import { needsGuardian } from './needs-guardian';
import type { Step } from './steps';

/** One thing that is still to be filled in: where, and which sentence tells it. `who` is the author's place, from 1; `count` how many of them. */
export type Missing = {
  readonly step: Step;
  readonly what:
    | 'noAuthor'
    | 'tooManyAuthors'
    | 'leader'
    | 'contact'
    | 'authorName'
    | 'birthYear'
    | 'category'
    | 'unit'
    | 'locality'
    | 'guardian'
    | 'film'
    | 'filmUnfinished'
    | 'title'
    | 'summary'
    | 'form'
    | 'contentType'
    | 'place'
    | 'declarations';
  readonly who?: number;
  readonly count?: number;
};

/** As intake demands them. */
const SHORTEST_TITLE = 3;
const SHORTEST_SUMMARY = 10;

export type FilmState = 'none' | 'unfinished' | 'complete';

/** What stands between a draft and its submission, in the order of the wizard. The server checks the same again. */
export function listMissing(given: {
  readonly form: EntryForm;
  readonly definition: PublicDefinition;
  readonly film: FilmState;
  readonly thisYear: number;
}): readonly Missing[] {
  const { form, definition, film, thisYear } = given;
  return [
    ...missingInGroup(form, definition),
    ...form.authors.flatMap((author, index) => missingInAuthor(author, index + 1, definition, thisYear)),
    ...(film === 'none' ? [{ step: 'phim', what: 'film' } as const] : []),
    ...(film === 'unfinished' ? [{ step: 'phim', what: 'filmUnfinished' } as const] : []),
    ...missingInDetails(form, definition),
    ...missingDeclarations(form, definition, thisYear),
  ];
}

function missingInGroup(form: EntryForm, { limits }: PublicDefinition): readonly Missing[] {
  if (form.authors.length < limits.groupSize.min) return [{ step: 'tac-gia', what: 'noAuthor' }];
  if (form.authors.length > limits.groupSize.max) return [{ step: 'tac-gia', what: 'tooManyAuthors' }];
  const leaders = form.authors.filter((author) => author.isLeader);
  return leaders.length === 1 ? [] : [{ step: 'tac-gia', what: 'leader' }];
}

function missingInAuthor(
  author: AuthorForm,
  who: number,
  definition: PublicDefinition,
  thisYear: number,
): readonly Missing[] {
  const found: Missing[] = [];
  const want = (what: Missing['what'], given: unknown): void => {
    if (!given) found.push({ step: 'tac-gia', what, who });
  };
  const category = definition.eligibility.categories.find((one) => one.id === author.category);
  want('authorName', author.fullName.trim().length >= 2);
  want('birthYear', author.birthYear);
  want('category', category);
  want('contact', author.phone.trim() || author.email.trim());
  if (category?.needsUnit) want('unit', author.unitName.trim());
  if (category?.needsLocality) want('locality', author.localityId);
  if (needsGuardian(author, definition, thisYear)) {
    want('guardian', author.guardian?.fullName.trim() && author.guardian.phone.trim() && author.guardian.consent);
  }
  return found;
}

function missingInDetails(form: EntryForm, { works }: PublicDefinition): readonly Missing[] {
  const found: Missing[] = [];
  if (form.title.trim().length < SHORTEST_TITLE) found.push({ step: 'noi-dung', what: 'title' });
  if (form.summary.trim().length < SHORTEST_SUMMARY) found.push({ step: 'noi-dung', what: 'summary' });
  if (!form.form) found.push({ step: 'noi-dung', what: 'form' });
  if (!form.contentType) found.push({ step: 'noi-dung', what: 'contentType' });
  if (works.asksSubjectPlace && !form.aboutPlace.trim()) found.push({ step: 'noi-dung', what: 'place' });
  return found;
}

function missingDeclarations(form: EntryForm, definition: PublicDefinition, thisYear: number): readonly Missing[] {
  const open = askedDeclarations(form, definition, thisYear).filter(
    (declaration) => declaration.mustTick && !form.declarations.includes(declaration.id),
  );
  return open.length === 0 ? [] : [{ step: 'cam-ket', what: 'declarations', count: open.length }];
}

/** The declarations that this entry is asked for; those about music or people only bind where they apply, so they may stay open. */
export function askedDeclarations(form: EntryForm, definition: PublicDefinition, thisYear: number) {
  const young = form.authors.some((author) => needsGuardian(author, definition, thisYear));
  return definition.declarations
    .filter((declaration) => young || (declaration.by !== 'guardian' && declaration.by !== 'child'))
    .filter((declaration) => declaration.onlyWhen !== 'ai-used' || form.aiUse !== null)
    .map((declaration) => ({
      ...declaration,
      mustTick:
        declaration.need === 'required' && (declaration.onlyWhen === undefined || declaration.onlyWhen === 'ai-used'),
    }));
}
