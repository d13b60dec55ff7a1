import { parsePaperData } from '../src';
import { paperJson } from './paper-data-40';
import { papersOf, sheetsOf, tablesOf } from './paper-walk';

const changed = (change: (json: typeof paperJson) => object) => {
  const json = structuredClone(paperJson);
  return papersOf(parsePaperData({ ...json, ...change(json) }));
};

describe('two jurors of one name', () => {
  const [first, second] = paperJson.staff;
  const staff = paperJson.staff.map((member) => (member.id === second!.id ? { ...member, name: first!.name } : member));
  const papers = changed(({ judging }) => ({
    staff,
    judging: {
      ...judging,
      jurors: judging.jurors.map((juror) => (juror.id === 'J2' ? { ...juror, name: first!.name } : juror)),
      recusals: [{ jurorId: 'J2', code: 'SL-007', reason: 'Người thân' }],
    },
    commitments: [
      {
        staffId: second!.id,
        declaredAtMs: 1,
        relations: [{ kind: 'person', reason: 'Người thân', text: 'Lò Văn Minh' }],
      },
    ],
  }));

  it('have each the own relations and the own recusals', () => {
    const words = sheetsOf(papers, 'juror-commitment').map((sheet) => JSON.stringify(sheet));
    const saying = (word: string) => words.flatMap((sheet, at) => (sheet.includes(word) ? [at] : []));
    expect([saying('SL-007'), saying('Lò Văn Minh')]).toEqual([[1], [1]]);
  });

  it('are paid each for the own sheets', () => {
    const sheets = (juror: string) =>
      paperJson.judging.book.sheets.filter((sheet) => sheet.juror === juror && sheet.state === 'valid').length;
    const rows = tablesOf(sheetsOf(papers, 'payment-list'))
      .at(-1)
      ?.rows.filter(([, name]) => name === first!.name);
    expect(rows?.map((row) => row[4]).toSorted()).toEqual([String(sheets('J1')), String(sheets('J2'))].toSorted());
  });
});

it('gives the remainder of equal shares to the leader alone, though another author has the same name', () => {
  const [code] = paperJson.decision.awards.find(({ prizeId }) => prizeId === 'first')!.codes;
  const papers = changed(({ contest, entries }) => {
    Object.assign(contest.definition.limits, { prizeMoneyTo: 'shared-equally' });
    const author = entries[0]!.authors[0]!;
    const three = [true, false, false].map((isLeader) => ({ ...author, fullName: 'Lò Thị Mai', isLeader }));
    return { contest, entries: entries.map((entry) => (entry.code === code ? { ...entry, authors: three } : entry)) };
  });
  const [payments] = tablesOf(sheetsOf(papers, 'payment-list'));
  const own = payments?.rows.filter((row) => row[3] === code && row[2] === 'Giải Nhất').map((row) => row[6]);
  expect(own).toEqual(['1.666.668', '1.666.666', '1.666.666']);
});

it('names the unit of each author in the dossier, not that of a namesake', () => {
  const [code] = paperJson.decision.awards.find(({ prizeId }) => prizeId === 'first')!.codes;
  const papers = changed(({ entries }) => {
    const author = entries[0]!.authors[0]!;
    const two = ['Sở Y tế', 'Trường THPT Mộc Lỵ'].map((unitName, at) => ({
      ...author,
      fullName: 'Lò Thị Mai',
      unitName,
      isLeader: at === 0,
    }));
    return { entries: entries.map((entry) => (entry.code === code ? { ...entry, authors: two } : entry)) };
  });
  const [people] = tablesOf(sheetsOf(papers, 'merit-dossier'));
  expect(people?.rows.map((row) => row[2]?.split(',')[0])).toEqual(['Sở Y tế', 'Trường THPT Mộc Lỵ']);
});

describe('who sits in two bodies', () => {
  const secretary = paperJson.staff.find(({ bodyId }) => bodyId === 'secretariat')!;
  const votesAs = (id: string) =>
    paperJson.entries.map((entry) => ({
      ...entry,
      votes: entry.votes.map((vote, at) => (at === 0 ? { ...vote, screenerId: id } : vote)),
    }));
  const count = paperJson.entries.filter(({ votes }) => votes.length > 0).length;
  const linesOf = (staff: readonly object[]) => {
    const papers = changed(() => ({ staff, entries: votesAs(secretary.id) }));
    const table = tablesOf(sheetsOf(papers, 'payment-list')).at(-1);
    return table?.rows.filter(([, name]) => name === secretary.name).map((row) => [row[3], row[4]]);
  };

  it('is paid once for the screening votes, where they were given', () => {
    expect(linesOf([...paperJson.staff, { ...secretary, bodyId: 'propaganda-department' }])).toEqual([
      ['Tham gia tổ chức (người)', '1'],
      ['Thẩm định sơ loại (phiếu)', String(count)],
    ]);
  });

  it('is paid for them as a member of the secretariat where that is all', () => {
    expect(linesOf(paperJson.staff)).toEqual([['Thẩm định sơ loại (phiếu)', String(count)]]);
  });
});

it('lists the head first by the rank that the contest names, not who heads an office elsewhere', () => {
  const titles = [
    'Trưởng phòng Văn hoá',
    'Trưởng Ban Giám khảo'.normalize('NFD'),
    'Phó phòng',
    'Phó Trưởng Ban Giám khảo',
    'Uỷ viên',
  ];
  const papers = changed(({ staff }) => ({
    staff: staff.map((member, at) => ({ ...member, title: titles[at] ?? member.title })),
  }));
  const jury = sheetsOf(papers, 'establishment-decision').find(({ key }) => key.endsWith('/jury'));
  const listed = tablesOf([jury!])[0]?.rows.map((row) => row[2]?.normalize('NFC'));
  expect(listed?.slice(0, 2)).toEqual(['Trưởng Ban Giám khảo', 'Phó Trưởng Ban Giám khảo']);
});
