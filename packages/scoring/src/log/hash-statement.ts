import { canonicalJson } from '../bundle/canonical-json';
import type { ResultBundle } from '../bundle/result-bundle';
import { sha256Hex } from './sha256';

/** What a result says beside its sheets: which book and freeze it was decided on, what was decided, by which rules and program. */
export type ResultStatement = Pick<
  ResultBundle,
  | 'stage'
  | 'contestId'
  | 'rulesVersion'
  | 'program'
  | 'bookHash'
  | 'jurors'
  | 'exclusions'
  | 'keyedSheets'
  | 'freeze'
  | 'decision'
>;

/** SHA-256 over the canonical JSON of a result's statement; each decision, provisional and final, puts it into the log. */
export const hashStatement = (of: ResultStatement): string => {
  const { stage, contestId, rulesVersion, program, bookHash, jurors, freeze, decision } = of;
  const { exclusions = [], keyedSheets = [] } = of;
  const statement = { stage, contestId, rulesVersion, program, bookHash, jurors, freeze, decision };
  // A result without exclusions or paper sheets says nothing of them, as before there could be any.
  const more = {
    ...(exclusions.length === 0 ? {} : { exclusions }),
    ...(keyedSheets.length === 0 ? {} : { keyedSheets }),
  };
  return sha256Hex(canonicalJson({ ...statement, ...more }));
};
