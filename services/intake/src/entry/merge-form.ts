import type { EntryForm } from '@hoithi/contracts';

/** What a browser sends of a form: any piece may be absent. */
export type FormPieces = { readonly [Field in keyof EntryForm]?: EntryForm[Field] | undefined };

/** The form with the pieces that came; absent ones stay as they are. */
export function mergeForm(form: EntryForm, pieces: FormPieces): EntryForm {
  const given = Object.fromEntries(Object.entries(pieces).filter(([, value]) => value !== undefined));
  return { ...form, ...given };
}
