import type { EntryForm, EntryView } from '../../api/shapes';

/** Fields of an entry's form that were filled in on this device. */
export type FormPieces = Partial<EntryForm>;

/** The form as a page holds it: what the server has, and over it what was filled in here. */
export type HeldForm = { readonly server: Pick<EntryView, 'form' | 'savedAtMs'>; readonly mine: FormPieces };

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const shownForm = ({ server, mine }: HeldForm): EntryForm => ({ ...server.form, ...mine });

/**
 * Takes over what the server has now. What was filled in here stays as it was typed, for the server trims it, until another device fills
 * in the same field; `unsaved` fields stay in any case. An answer that is older than what is known is no news.
 */
export function takeNews({ server, mine }: HeldForm, news: HeldForm['server'], unsaved: FormPieces): HeldForm {
  if (news.savedAtMs < server.savedAtMs) return { server, mine };
  const stays = (field: keyof EntryForm): boolean => field in unsaved || isSame(server.form[field], news.form[field]);
  return { server: news, mine: choose(mine, stays) };
}

/** What is still to be saved after the server took `saved`. */
export const settlePieces = (pieces: FormPieces, saved: FormPieces): FormPieces =>
  choose(pieces, (field) => !(field in saved && isSame(pieces[field], saved[field])));

const choose = (pieces: FormPieces, stays: (field: keyof EntryForm) => boolean): FormPieces =>
  Object.fromEntries(Object.entries(pieces).filter(([field]) => stays(field as keyof EntryForm))) as FormPieces;
