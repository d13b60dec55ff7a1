import { parseBundle, parseReceipt, type Receipt, type ResultBundle } from '@hoithi/scoring';

/** What one file turned out to be. */
export type HandedIn =
  | { readonly kind: 'bundle'; readonly bundle: ResultBundle }
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'unknown' };

/** Tells by its content what a text is; names of files say nothing. */
export function recognise(text: string): HandedIn {
  const json = readJson(text);
  const bundle = parseBundle(json);
  if (bundle !== null) return { kind: 'bundle', bundle };
  const receipt = parseReceipt(json);
  return receipt === null ? { kind: 'unknown' } : { kind: 'receipt', receipt };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What is no JSON is no bundle either; the visitor is told so.
    return null;
  }
}
