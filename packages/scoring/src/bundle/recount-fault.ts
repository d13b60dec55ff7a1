/** What does not hold in a bundle or a receipt. Codes are a public contract: add, never rename. */
export type RecountFault = {
  readonly code:
    | 'repeated-key'
    | 'book-malformed'
    | 'book-hash'
    | 'rules-changed'
    | 'sheet-hash'
    | 'sheet-unopened'
    | 'keyed-sheet'
    | 'sheet-unlogged'
    | 'sheet-missing'
    | 'closed-without-cause'
    | 'excluded-without-vote'
    | 'leaf-twice'
    | 'after-decision'
    | 'head-chain'
    | 'head-root'
    | 'log-uncovered'
    | 'ranking'
    | 'counts'
    | 'freeze-hash'
    | 'prizes'
    | 'interaction-winner'
    | 'jurors'
    | 'decision-unlogged'
    | 'decision-changed'
    | 'receipt-proof'
    | 'receipt-not-counted'
    | 'receipt-excluded'
    | 'head-unknown';
  readonly path: string;
  readonly text: { readonly vi: string; readonly en: string };
};
