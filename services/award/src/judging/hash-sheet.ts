import { canonicalJson } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import type { Marks } from '../store/sheet';

/** What a sheet's hash commits to. The salt keeps the marks from being guessed until the result is opened. */
export type SealedContent = {
  readonly contest: string;
  /** Code of the entry, e.g. SL-001. */
  readonly entry: string;
  /** Anonymous tag of the juror. */
  readonly juror: string;
  readonly marks: Marks;
  readonly sealedAtMs: number;
  readonly salt: string;
};

/** SHA-256 over the canonical JSON of the content, 64 hexadecimal digits. */
export const hashSheet = (content: SealedContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');
