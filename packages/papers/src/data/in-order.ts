import { compareVietnameseNames, searchKey } from '@hoithi/contest';
import type { PaperData } from './paper-data';
import type { Room } from './room';

type Member = PaperData['staff'][number];

/** Members of one body as lists print them: by the ranks that the contest names, then by given name (O23). */
export const inOrder = (room: Pick<Room, 'definition'>, members: readonly Member[]): readonly Member[] =>
  members.toSorted((a, b) => rankOf(room, a) - rankOf(room, b) || compareVietnameseNames(a.name, b.name));

function rankOf({ definition }: Pick<Room, 'definition'>, { bodyId, title }: Member): number {
  const ranks = definition.organisation.bodies.find(({ id }) => id === bodyId)?.ranks ?? [];
  const at = ranks.findIndex(({ vi }) => searchKey(vi) === searchKey(title));
  return at === -1 ? ranks.length : at;
}
