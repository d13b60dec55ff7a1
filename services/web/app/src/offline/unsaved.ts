const held = new Set<symbol>();
const listeners = new Set<() => void>();

const announce = (): void => {
  for (const tell of listeners) tell();
};

/** Says that something on this page is not saved yet; the answer takes the word back. */
export function holdUnsaved(what: string): () => void {
  const hold = Symbol(what);
  held.add(hold);
  announce();
  return () => {
    if (held.delete(hold)) announce();
  };
}

/** Whether a reload would lose what somebody typed. */
export const hasUnsaved = (): boolean => held.size > 0;

export function subscribeUnsaved(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
