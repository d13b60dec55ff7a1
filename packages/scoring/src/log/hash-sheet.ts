import { canonicalJson } from '../bundle/canonical-json';
import { sha256Hex } from './sha256';

type Marks = Readonly<Record<string, number>>;

/** What a sheet's hash says without its marks: enough to show whose and which it was, while the marks stay closed. */
export type ClosedContent = {
  readonly contest: string;
  /** Code of the entry, e.g. SL-001. */
  readonly entry: string;
  /** Anonymous tag of the juror. */
  readonly juror: string;
  readonly sealedAtMs: number;
  readonly marksHash: string;
};

/** What a sheet's hash commits to. The salt keeps the marks from being guessed until the result is opened. */
export type SealedContent = Omit<ClosedContent, 'marksHash'> & { readonly marks: Marks; readonly salt: string };

/** SHA-256 over the canonical JSON of marks and salt. */
export const hashMarks = (of: { readonly marks: Marks; readonly salt: string }): string =>
  sha256Hex(canonicalJson({ marks: of.marks, salt: of.salt }));

/** Hash of a sheet whose marks stay closed. */
export const hashClosedSheet = ({ contest, entry, juror, sealedAtMs, marksHash }: ClosedContent): string =>
  sha256Hex(canonicalJson({ contest, entry, juror, sealedAtMs, marksHash }));

/** Hash of a sealed sheet: 64 hexadecimal digits that commit to contest, entry, juror, marks and instant. */
export const hashSheet = ({ marks, salt, ...content }: SealedContent): string =>
  hashClosedSheet({ ...content, marksHash: hashMarks({ marks, salt }) });
