import { leaderOf } from '../data/names';
import type { Room, Winner } from '../data/room';

/** Prize money for one person: the author at this place in the register's list of the work. */
export type Payment = {
  readonly name: string;
  readonly author: number;
  readonly winner: Winner;
  readonly valueDong: number;
};

/** The whole sum to the leader, or equal shares whose remainder of some đồng goes to the leader (O9). */
export function paymentsOf(room: Room): readonly Payment[] {
  return room.winners.flatMap((winner) => {
    const { authors } = winner.entry;
    const { valueDong } = winner.prize;
    const leader = leaderOf(winner.entry);
    const share =
      room.definition.limits.prizeMoneyTo === 'leader' ? 0 : Math.floor(valueDong / Math.max(1, authors.length));
    const rest = valueDong - share * authors.length;
    return authors
      .map((author, at) => ({
        name: author.fullName,
        author: at,
        winner,
        valueDong: author === leader ? share + rest : share,
      }))
      .filter(({ valueDong: due }) => due > 0);
  });
}
