/** What an assignment is made from. Pairs are written by `pairOf`. */
export type PanelQuestion = {
  readonly films: readonly string[];
  readonly jurors: readonly string[];
  /** Jurors wanted on each film. */
  readonly size: number;
  /** Pairs that must not be: conflicts, recusals, films given away. */
  readonly barred: ReadonlySet<string>;
  /** Panels that stand already; they are changed as little as balance and linkage allow. */
  readonly standing: ReadonlyMap<string, readonly string[]>;
  /** Pairs that cannot be undone: sheets sealed or begun, films taken over. */
  readonly fixed: ReadonlySet<string>;
  /** The same seed gives the same plan. */
  readonly seed: string;
};

export type PanelPlan = {
  readonly panels: ReadonlyMap<string, readonly string[]>;
  /** Films by juror, also jurors without any. */
  readonly loads: ReadonlyMap<string, number>;
  /** Films that got fewer jurors than wanted. */
  readonly short: readonly string[];
  /** Groups of jurors that share no film with each other; one group means every score can be compared. */
  readonly groups: readonly (readonly string[])[];
  /** Pairs that are new, and standing pairs that were given up. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

export const pairOf = (film: string, juror: string): string => `${film}\n${juror}`;
