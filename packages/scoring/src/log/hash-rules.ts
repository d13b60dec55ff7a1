import { canonicalJson } from '../bundle/canonical-json';
import type { ScoreBook } from '../book/score-book';
import { sha256Hex } from './sha256';

/** What decides a ranking beside the marks: the part of a score book that must stand before the first sheet. */
export type BookRules = Pick<
  ScoreBook,
  'contest' | 'step' | 'rubric' | 'minimumSheets' | 'minimumForPrize' | 'prizes' | 'tieSteps'
>;

/** SHA-256 over the canonical JSON of the scoring rules; the first leaf of every log. */
export const hashRules = (rules: BookRules): string => {
  const { contest, step, minimumSheets, minimumForPrize, tieSteps } = rules;
  const rubric = rules.rubric.map(({ id, max }) => ({ id, max }));
  const prizes = rules.prizes.map(({ id, count, value }) => ({ id, count, value }));
  return sha256Hex(canonicalJson({ contest, step, rubric, minimumSheets, minimumForPrize, prizes, tieSteps }));
};
