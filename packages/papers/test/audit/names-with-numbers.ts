import type { PaperData } from '../../src';

/** Takes names out of a text, whichever spaces they are written with. */
export type BesideNames = (text: string) => string;

/** Takes out the names of people, bodies, units and places that have a number in them: that of "Tổ dân phố 3" or "Trường THCS 19/5" is none of a paper. */
export function besideNames(data: PaperData): BesideNames {
  const numbered = [...new Set(namesIn(data))].filter((name) => /\d/.test(name) && /\p{L}/u.test(name));
  if (numbered.length === 0) return (text) => text;
  const longestFirst = numbered
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`));
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(any, '');
}

function namesIn({ staff, entries, contest, judging, meetings, freeze, stopping }: PaperData): readonly string[] {
  const { bodies, signers } = contest.definition.organisation;
  const snapshots = freeze?.snapshots ?? [];
  return [
    ...staff.flatMap(({ name, title, unitName }) => [name, title, unitName]),
    ...entries.flatMap(({ authors, votes, unitName, localityName, aboutPlace }) => [
      ...authors.flatMap((author) => [author.fullName, author.unitName, author.localityName]),
      ...authors.map(({ guardian }) => guardian?.fullName ?? ''),
      ...votes.map(({ screenerName }) => screenerName),
      unitName,
      localityName,
      aboutPlace,
    ]),
    ...(judging?.sheets ?? []).flatMap(({ keyed }) => [keyed?.firstName ?? '', keyed?.secondName ?? '']),
    ...Object.values(meetings).flatMap((meeting) =>
      meeting === null
        ? []
        : [meeting.chair, meeting.secretary, ...meeting.present, ...meeting.absent.map(({ name }) => name)],
    ),
    ...snapshots.flatMap(({ byName, confirmed }) => [byName, confirmed?.byName ?? '']),
    stopping?.conclusion?.byName ?? '',
    ...bodies.flatMap(({ name, parentName }) => [name.vi, parentName?.vi ?? '']),
    ...signers.map(({ fullName }) => fullName ?? ''),
  ];
}
