import type { BundleExclusion } from '@hoithi/scoring';
import { motionState } from '../store/exclusion';
import { jurorNumber } from './build-score-book';
import type { Room } from './read-room';

/** By which votes sheets of the book are not counted, in the book's own names and with the reasons that the council gave. */
export function bundleExclusions({ exclusions, book, ballots, lock }: Room): readonly BundleExclusion[] {
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  return exclusions
    .filter(({ motion }) => motionState(motion) === 'carried')
    .toSorted((a, b) => a.motion.atMs - b.motion.atMs)
    .flatMap(({ jurorId, entryId, motion: { vote, reason } }): readonly BundleExclusion[] => {
      const juror = jurorNumber(lock.jurorIds.indexOf(jurorId));
      const left = book.sheets.filter((sheet) => sheet.state === 'excluded' && sheet.juror === juror);
      const entries = left.map(({ entry }) => entry).filter((code) => entryId === null || code === codeOf.get(entryId));
      if (vote === null || entries.length === 0) return [];
      const { for: votesFor, against: votesAgainst, needed: votesNeeded, atMs } = vote;
      return [{ juror, entries, reason, votesFor, votesAgainst, votesNeeded, atMs }];
    });
}
