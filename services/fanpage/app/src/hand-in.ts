import {
  findRepeatedKeys,
  parseBundle,
  parseReceipt,
  type Receipt,
  type RecountFault,
  type ResultBundle,
} from '@hoithi/scoring';

/** What one file turned out to be; `repeated` names keys that it says twice, which no reading of it can mend. */
export type HandedIn =
  | { readonly kind: 'bundle'; readonly bundle: ResultBundle; readonly repeated: readonly RecountFault[] }
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly repeated: readonly RecountFault[] }
  | { readonly kind: 'unknown' };

/** Tells by its content what a text is; names of files say nothing. */
export function recognise(text: string): HandedIn {
  const json = readJson(text);
  const bundle = parseBundle(json);
  if (bundle !== null) return { kind: 'bundle', bundle, repeated: findRepeatedKeys(text) };
  const receipt = parseReceipt(json);
  return receipt === null ? { kind: 'unknown' } : { kind: 'receipt', receipt, repeated: findRepeatedKeys(text) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What is no JSON is no bundle either; the visitor is told so.
    return null;
  }
}
