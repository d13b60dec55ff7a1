import { createHash } from 'node:crypto';
import type { Ballot } from '../store/ballot';

/**
 * Each juror's own random order of the films, against order effects. It hangs on ids only: it is the same on every visit
 * and does not move when a film is added or leaves.
 */
export function jurorOrder(ballots: readonly Ballot[], jurorId: string): readonly Ballot[] {
  const place = (ballot: Ballot): string =>
    createHash('sha256').update(`${ballot.contestId}/${jurorId}/${ballot.entryId}`).digest('hex');
  return ballots
    .map((ballot) => ({ ballot, key: place(ballot) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ ballot }) => ballot);
}
