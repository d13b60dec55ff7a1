import { citeByNumber } from '../cite';
import type { Room } from '../data/room';

/** The decision on the prizes, of the edition that the room is in. */
export const citeDecision = (room: Room): string =>
  citeByNumber(room, { paperId: 'award-decision', name: 'Quyết định' });
