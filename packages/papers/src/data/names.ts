import { compareVietnameseNames } from '@hoithi/contest';
import type { PaperEntry } from './paper-data';

type Author = PaperEntry['authors'][number];

/** Authors as lists print them: the leader first, the others by given name. */
export function authorsInOrder({ authors }: Pick<PaperEntry, 'authors'>): readonly Author[] {
  const leaders = authors.filter(({ isLeader }) => isLeader);
  const others = authors.filter(({ isLeader }) => !isLeader);
  return [...leaders, ...others.toSorted((a, b) => compareVietnameseNames(a.fullName, b.fullName))];
}

export const authorNames = (entry: PaperEntry): readonly string[] =>
  authorsInOrder(entry).map(({ fullName }) => fullName);

/** The author who receives the prize money (O9). */
export const leaderOf = ({ authors }: Pick<PaperEntry, 'authors'>): Author | undefined =>
  authors.find(({ isLeader }) => isLeader) ?? authors[0];

export const leaderName = (entry: PaperEntry): string => leaderOf(entry)?.fullName ?? '';
