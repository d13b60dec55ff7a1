import { canonicalJson } from '../bundle/canonical-json';
import type { ResultBundle } from '../bundle/result-bundle';
import { sha256Hex } from './sha256';

/** What a result says beside its sheets: which book and freeze it was decided on, what was decided, by which rules and program. */
export type ResultStatement = Pick<
  ResultBundle,
  'stage' | 'contestId' | 'rulesVersion' | 'program' | 'bookHash' | 'jurors' | 'exclusions' | 'freeze' | 'decision'
>;

/** SHA-256 over the canonical JSON of a result's statement; each decision, provisional and final, puts it into the log. */
export const hashStatement = (of: ResultStatement): string => {
  const { stage, contestId, rulesVersion, program, bookHash, jurors, exclusions = [], freeze, decision } = of;
  const statement = { stage, contestId, rulesVersion, program, bookHash, jurors, freeze, decision };
  // A result without exclusions says nothing of them, as before there could be any.
  return sha256Hex(canonicalJson(exclusions.length === 0 ? statement : { ...statement, exclusions }));
};
