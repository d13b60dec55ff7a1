import { leaderName } from '../data/names';
import type { Room, Winner } from '../data/room';

/** Prize money for one person. */
export type Payment = { readonly name: string; readonly winner: Winner; readonly valueDong: number };

/** The whole sum to the leader, or equal shares whose remainder of some đồng goes to the leader (O9). */
export function paymentsOf(room: Room): readonly Payment[] {
  return room.winners.flatMap((winner) => {
    const leader = leaderName(winner.entry);
    const { valueDong } = winner.prize;
    if (room.definition.limits.prizeMoneyTo === 'leader') return [{ name: leader, winner, valueDong }];
    const names = winner.entry.authors.map(({ fullName }) => fullName);
    const share = Math.floor(valueDong / Math.max(1, names.length));
    const rest = valueDong - share * names.length;
    return names.map((name) => ({ name, winner, valueDong: name === leader ? share + rest : share }));
  });
}
