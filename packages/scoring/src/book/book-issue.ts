/** What can be wrong with a score book. Codes are a public contract: add, never rename. */
export type BookIssueCode =
  | 'not-json'
  | 'repeated-key'
  | 'shape'
  | 'step-unusable'
  | 'duplicate-id'
  | 'unknown-entry'
  | 'unknown-juror'
  | 'unknown-criterion'
  | 'duplicate-sheet'
  | 'mark-missing'
  | 'mark-not-a-number'
  | 'mark-negative'
  | 'mark-above-max'
  | 'mark-off-step'
  | 'duplicate-count'
  | 'settled-order'
  | 'settled-twice';

/** One wrong place: `path` as in `sheets[3].marks.theme`, and the sentence for a person. */
export type BookIssue = {
  readonly code: BookIssueCode;
  readonly path: string;
  readonly text: { readonly vi: string; readonly en: string };
};
