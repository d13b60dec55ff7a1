import { compareVietnameseNames } from '@hoithi/contest';
import type { PaperEntry } from './paper-data';

/** Authors as lists print them: the leader first, the others by given name. */
export function authorNames({ authors }: PaperEntry): readonly string[] {
  const leaders = authors.filter(({ isLeader }) => isLeader).map(({ fullName }) => fullName);
  const others = authors.filter(({ isLeader }) => !isLeader).map(({ fullName }) => fullName);
  return [...leaders, ...others.toSorted(compareVietnameseNames)];
}

/** The author who receives the prize money (O9). */
export const leaderName = (entry: PaperEntry): string =>
  entry.authors.find(({ isLeader }) => isLeader)?.fullName ?? entry.authors[0]?.fullName ?? '';
