import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import { readRoom, type Room } from './read-room';

/**
 * The room while what lies before the council may still change.
 * @throws {ContestError} `council-not-ready` before the lock, `council-decided` after the decision, `draft-standing` while one waits
 */
export async function openRoom(award: Award, contestId: string): Promise<Room> {
  const room = await readRoom(award, contestId);
  if (room === null) throw new ContestError('council-not-ready');
  if (room.decision !== null) throw new ContestError('council-decided');
  // A draft was put forward on the order as it is.
  if (room.draft !== null) throw new ContestError('draft-standing');
  return room;
}
