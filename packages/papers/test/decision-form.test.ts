import { buildPapers, type PaperData, type PaperSheet } from '../src';
import { subtitleLines } from '../src/heading-lines';
import { dataWith, inFamily } from './extreme-data';
import { withComplaints } from './heard-contest';
import { sentencesOf } from './paper-walk';

const sheetOf = (data: PaperData, paperId: string, key = paperId): PaperSheet => {
  const sheets = buildPapers(data).find(({ id }) => id === paperId)?.sheets ?? [];
  return sheets.find((sheet) => sheet.key === key)!;
};
const linesOf = (data: PaperData, paperId: string, key?: string): readonly string[] =>
  sentencesOf(sheetOf(data, paperId, key));

describe.each(['state', 'party'] as const)('a decision of the %s family', (family) => {
  const data = dataWith(inFamily(family), withComplaints);
  const lines = linesOf(data, 'award-decision', 'award-decision/edition-2');
  const placeOf = (start: string): number => lines.findIndex((line) => line.startsWith(start));

  it('names who decides above its bases in the State, below them in the Party', () => {
    const [issuer, first, opened] = ['BAN TỔ CHỨC CUỘC THI', 'Căn cứ', 'QUYẾT ĐỊNH:'].map(placeOf);
    expect(family === 'state' ? [issuer! < first!, first! < opened!] : [first! < issuer!, issuer! < opened!]).toEqual([
      true,
      true,
    ]);
    expect(placeOf(family === 'state' ? 'Theo đề nghị của' : 'Xét đề nghị của')).toBeGreaterThan(0);
  });

  it('names each of the two minutes that it rests on by its own name', () => {
    const minutes = lines.filter((line) => line.startsWith('Căn cứ Biên bản họp'));
    expect(minutes.map((line) => line.replace(/ \(.*/, ''))).toEqual([
      'Căn cứ Biên bản họp Ban Tổ chức xét giải',
      'Căn cứ Biên bản họp Ban Tổ chức giải quyết khiếu nại',
    ]);
  });

  it('goes first to those whom its last article names', () => {
    const articles = lines.filter((line) => line.includes('chịu trách nhiệm thi hành'));
    expect(articles).toHaveLength(1);
    expect(sheetOf(data, 'award-decision').recipients[0]).toBe('Như Điều 4');
  });

  it('and what hangs on it name a decision by kind, number and date, in italics where that stands below a title', () => {
    const papers = buildPapers(data).flatMap(({ sheets }) => sheets);
    const asides = papers.flatMap(subtitleLines).filter(({ text }) => /Quyết định số/.test(text));
    const number = family === 'state' ? 'số 31/QĐ-BTC' : 'số 31-QĐ/BTC';
    expect(asides.map(({ text }) => text)).toContain(
      `(Kèm theo Quyết định ${number} ngày 27 tháng 9 năm 2024 của Ban Tổ chức Cuộc thi)`,
    );
    expect(asides.filter(({ bold, italics }) => bold || !italics)).toEqual([]);
  });

  it('says where the money comes from once', () => {
    expect(lines.join('\n')).toMatch(/đồng\)\. Nguồn kinh phí tổ chức Cuộc thi do Sở Tài chính/);
  });
});

it('rests the request for an honour on the law of honours, and calls the one that it replaces by its kind', () => {
  const data = dataWith(withComplaints);
  const lines = linesOf(data, 'merit-dossier', 'merit-dossier/edition-2');
  expect(lines.find((line) => line.startsWith('Căn cứ'))).toContain('Luật Thi đua, khen thưởng');
  expect(lines.find((line) => line.startsWith('(thay thế'))).toMatch(/^\(thay thế Tờ trình số/);
});

it('writes the names of a certificate undivided while there are few', () => {
  const [certificate] = buildPapers(dataWith()).find(({ id }) => id === 'certificate')?.sheets ?? [];
  const names = certificate?.blocks[1];
  expect(names?.kind === 'paragraph' && names.text.split(', ').every((name) => !name.includes(' '))).toBe(true);
});
