import type { PaperData } from '../../src';

type Member = PaperData['staff'][number];
type Entry = PaperData['entries'][number];

const given = (fullName: string): string => fullName.split(' ').at(-1) ?? '';
const byName = (a: string, b: string): number => given(a).localeCompare(given(b), 'vi') || a.localeCompare(b, 'vi');

/** Members of a body as lists print them: by the ranks that the contest names, then by given name. */
export function ownMembers({ staff, contest }: PaperData, bodyId: string): readonly Member[] {
  const ranks = contest.definition.organisation.bodies.find(({ id }) => id === bodyId)?.ranks ?? [];
  const rankOf = ({ title }: Member): number => {
    const at = ranks.findIndex(({ vi }) => vi === title);
    return at < 0 ? ranks.length : at;
  };
  return staff
    .filter((member) => member.bodyId === bodyId)
    .sort((a, b) => rankOf(a) - rankOf(b) || byName(a.name, b.name));
}

/** Authors, the leader first, the others by given name. */
export const ownAuthors = ({ authors }: Entry): readonly Entry['authors'][number][] => [
  ...authors.filter(({ isLeader }) => isLeader),
  ...authors.filter(({ isLeader }) => !isLeader).sort((a, b) => byName(a.fullName, b.fullName)),
];

export const authorList = (entry: Entry): string =>
  ownAuthors(entry)
    .map(({ fullName }) => fullName)
    .join(', ');

/** "Sở Y tế, Huyện Yên Châu": what is known of the two. */
export const placeOf = ({ unitName, localityName }: Pick<Entry, 'unitName' | 'localityName'>): string =>
  [unitName, localityName].filter(Boolean).join(', ');
