import { parsePaperData, type PaperData } from '../src';
import { paperJson } from './paper-data-40';

type Json = typeof paperJson;

/** Text of this many letters out of long Vietnamese words, with the signs that break files which do not expect them. */
export function longText(letters: number): string {
  const words = 'Nguyễn & “Phượng” <Hoàng> d\'Thuỷ "Ủy" Nghiêng; Trường, Khuyến khích; ';
  return words
    .repeat(Math.ceil(letters / words.length))
    .slice(0, letters - 1)
    .concat('h');
}

const longName = (at: number): string => `${longText(52)} số${String.fromCodePoint(97 + at)}`;

/** Works of twelve authors with names of sixty letters, titles of two hundred, units as long. */
export const withLongTexts = (json: Json): Json => {
  const title = longText(200);
  const unitName = longText(150);
  const entries = json.entries.map((entry) => ({
    ...entry,
    title,
    unitName,
    authors: Array.from({ length: 12 }, (_, at) => ({
      ...entry.authors[0]!,
      fullName: longName(at),
      unitName,
      isLeader: at === 0,
    })),
  }));
  const named = <Member extends { readonly name: string }>(members: readonly Member[]): Member[] =>
    members.map((member, at) => ({ ...member, name: longName(at) }));
  return Object.assign(structuredClone(json), {
    entries,
    staff: named(json.staff),
    judging: { ...json.judging, jurors: named(json.judging.jurors) },
  });
};

/** Units, places, bodies and people whose names have numbers in them, as sections, schools and namesakes do. */
export const withNumbersInNames = (json: Json): Json => {
  const copy = structuredClone(json);
  const units = ['Trường THCS 19/5', 'Tổ dân phố 3', 'Tiểu đoàn 30', 'Phường 3'];
  copy.entries.forEach((entry, at) => {
    Object.assign(entry, { unitName: units[at % 4], localityName: units[3 - (at % 4)], aboutPlace: 'Bản Mòng 2' });
    for (const author of entry.authors)
      Object.assign(author, { fullName: `${author.fullName} 2`, unitName: units[at % 4] });
  });
  for (const member of [...copy.staff, ...copy.judging.jurors]) {
    Object.assign(member, { name: `${member.name} (1)`, unitName: 'Lữ đoàn 1' });
  }
  const { council } = copy.meetings;
  Object.assign(council, { chair: 'Hà Trung Dũng (1)', guests: ['Đại diện Tổ dân phố 3', 'Lữ đoàn 1'] });
  const [body] = copy.contest.definition.organisation.bodies;
  Object.assign(body!.name, { vi: 'Ban Chỉ đạo 35 tỉnh' });
  return copy;
};

/** Nine jurors, the later ones with marks of their own on every work. */
export const withNineJurors = (json: Json): Json => {
  const { judging, staff } = json;
  const [first] = judging.jurors;
  const [member] = staff;
  const more = ['J6', 'J7', 'J8', 'J9'];
  const nameOf = (id: string): string => `Vì Thị ${['Mận', 'Xuân', 'Yến', 'Ỷ'][more.indexOf(id)]}`;
  const given = judging.book.sheets.filter(({ juror, state }) => juror === 'J2' && state === 'valid');
  const sheets = more.flatMap((juror, at) =>
    given.map((sheet) => {
      const { theme = 0 } = sheet.marks as Readonly<Record<string, number>>;
      return { ...sheet, juror, marks: { ...sheet.marks, theme: Math.max(0, theme - (at + 1) / 4) } };
    }),
  );
  return {
    ...json,
    staff: [...staff, ...more.map((id) => ({ ...member!, id: `staff-${id}`, name: nameOf(id), title: 'Giám khảo' }))],
    judging: {
      ...judging,
      book: { ...judging.book, jurors: [...judging.book.jurors, ...more], sheets: [...judging.book.sheets, ...sheets] },
      jurors: [
        ...judging.jurors,
        ...more.map((id) => ({ ...first!, id, staffId: `staff-${id}`, name: nameOf(id), title: 'Giám khảo' })),
      ],
      sheets: [
        ...judging.sheets,
        ...sheets.map(({ juror, entry }) => ({ ...judging.sheets[0]!, jurorId: juror, code: entry })),
      ],
    },
  };
};

/** One juror alone: no work has enough sheets to be ranked. */
export const withOneJuror = (json: Json): Json => {
  const { judging } = json;
  const own = <Sheet extends { readonly juror?: string; readonly jurorId?: string }>(sheets: readonly Sheet[]) =>
    sheets.filter(({ juror, jurorId }) => (juror ?? jurorId) === 'J1');
  return {
    ...json,
    judging: {
      ...judging,
      book: { ...judging.book, jurors: ['J1'], sheets: own(judging.book.sheets) },
      jurors: judging.jurors.slice(0, 1),
      recusals: own(judging.recusals),
      sheets: own(judging.sheets),
    },
  };
};

/** A council that gives nothing at all. */
export const withoutWinners = (json: Json): Json => ({
  ...json,
  decision: { ...json.decision, awards: [], interactionWinner: null as never, changes: [] },
});

/** Every juror gives every work the same marks, every work has as many votes. */
export const withTiesOnly = (json: Json): Json => {
  const { book } = json.judging;
  const marks = book.sheets.find(({ state }) => state === 'valid')!.marks;
  const counts = json.freeze.counts.map(({ code }) => ({ code, raw: 300, accepted: 300 }));
  const sheets = book.sheets.map((sheet) => (sheet.state === 'valid' ? { ...sheet, marks } : sheet));
  return {
    ...json,
    freeze: { ...json.freeze, counts },
    judging: {
      ...json.judging,
      book: { ...book, sheets, interaction: counts.map(({ code, accepted }) => ({ entry: code, accepted })) },
    },
  };
};

/** Every paper and every body in one family. */
export const inFamily =
  (family: 'state' | 'party') =>
  (json: Json): Json => {
    const copy = structuredClone(json);
    const { papers, organisation } = copy.contest.definition;
    for (const one of [...papers.list, ...organisation.bodies]) Object.assign(one, { family });
    return copy;
  };

export const dataWith = (...changes: readonly ((json: Json) => Json)[]): PaperData =>
  parsePaperData(JSON.parse(JSON.stringify(changes.reduce((json, change) => change(json), paperJson))));
