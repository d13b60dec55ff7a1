import { canonicalJson, type ScoreBook } from '@hoithi/scoring';
import { createHash } from 'node:crypto';

/** SHA-256 over the canonical JSON of a score book. */
export const hashBook = (book: ScoreBook): string => createHash('sha256').update(canonicalJson(book)).digest('hex');
