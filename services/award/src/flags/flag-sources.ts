import type { Contest } from '@hoithi/contest';
import type { ScoreBook, Viewing } from '@hoithi/scoring';
import type { Conflict } from '../store/conflict';
import type { Sheet } from '../store/sheet';

/** What flags are found in; jurors and films go by the names of the book. */
export type FlagSources = {
  readonly contest: Contest;
  readonly book: ScoreBook;
  readonly sheets: readonly Sheet[];
  readonly numberOf: ReadonlyMap<string, string>;
  readonly codeOf: ReadonlyMap<string, string>;
  readonly conflicts: readonly Conflict[];
};

/** Juror and film of one unit, as the register found it or the juror declared; which unit is not known here (O16). */
export function unitTies({ conflicts, numberOf, codeOf }: FlagSources): readonly Viewing[] {
  return conflicts
    .filter(({ interests }) => interests.includes('same-unit') || interests.includes('declared-unit'))
    .flatMap(({ jurorId, entryId }) => {
      const juror = numberOf.get(jurorId);
      const entry = codeOf.get(entryId);
      return juror === undefined || entry === undefined ? [] : [{ juror, entry }];
    });
}
