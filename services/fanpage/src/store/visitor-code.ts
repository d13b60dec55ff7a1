/** A one-time code on its way to a visitor; `_id` is the HMAC of the contact. */
export type VisitorCode = {
  readonly _id: string;
  readonly codeHash: string;
  readonly expiresAtMs: number;
  readonly triesLeft: number;
  /** When codes were sent in the last hour. */
  readonly sendsAtMs: readonly number[];
};
