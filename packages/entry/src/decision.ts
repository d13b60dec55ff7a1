/** Codes of the house's error table that the rules of an entry answer with. */
export type RefusalCode =
  | 'already-done'
  | 'already-voted'
  | 'council-decided'
  | 'out-of-phase'
  | 'reason-required'
  | 'screening-items';

/** What the rules say to a command. `repeat`: it was done before by the very same command, so it is answered and not done again. */
export type Decision =
  | { readonly ok: true; readonly repeat: boolean }
  | { readonly ok: false; readonly code: RefusalCode; readonly facts: Readonly<Record<string, string | number>> };

export const proceed: Decision = { ok: true, repeat: false };
export const repeat: Decision = { ok: true, repeat: true };
export const refuse = (code: RefusalCode, facts: Readonly<Record<string, string | number>> = {}): Decision => ({
  ok: false,
  code,
  facts,
});
