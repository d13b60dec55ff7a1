/** What does not hold in a bundle. Codes are a public contract: add, never rename. */
export type RecountFault = {
  readonly code: 'book-malformed' | 'book-hash' | 'sheet-hash' | 'sheet-unopened' | 'ranking' | 'counts' | 'prizes';
  readonly path: string;
  readonly text: { readonly vi: string; readonly en: string };
};
