import { parsePaperData } from '../src';
import { paperJson } from './paper-data-40';
import { papersOf, sheetsOf, tablesOf } from './paper-walk';

const papers = papersOf(parsePaperData(paperJson));
const sheetAbout = (code: string, of = papers) =>
  sheetsOf(of, 'screening-sheet').find(({ blocks }) => JSON.stringify(blocks).includes(code))!;
const marksIn = (code: string, of = papers) => tablesOf([sheetAbout(code, of)])[0]?.rows.map((row) => row.slice(3));
/** The same contest in which the votes on one entry were others. */
const votedOn = (at: number, votes: readonly object[]) =>
  papersOf(
    parsePaperData({
      ...paperJson,
      entries: paperJson.entries.map((entry, one) => (one === at ? { ...entry, votes } : entry)),
    }),
  );
const [vote] = paperJson.entries[10]!.votes;

describe('the items of the screening form on paper (R7)', () => {
  it('say by number who marked what', () => {
    expect(marksIn('SL-010')).toEqual([
      ['1, 2', '', ''],
      ['1, 2', '', ''],
      ['1, 2', '', ''],
      ['1, 2', '', ''],
      ['1', '', '2'],
    ]);
  });

  it('leave their boxes blank for votes of before there were items', () => {
    expect(marksIn('SL-001')?.flat().join('')).toBe('');
  });

  it('keep a return for repair beside the word that followed it', () => {
    const items = [{ itemId: 'law', opinion: 'look-again' }];
    const now = votedOn(10, [
      { ...vote, vote: 'repair', items, reason: 'Thiếu giấy phép dùng nhạc' },
      { ...vote, items: [{ itemId: 'law', opinion: 'met' }], reason: 'Đã bổ sung' },
    ]);
    expect(marksIn('SL-011', now)?.[2]).toEqual(['2', '', '1']);
    expect(tablesOf([sheetAbout('SL-011', now)])[1]?.rows.map((row) => row[2])).toEqual(['Trả lại để bổ sung', 'Đạt']);
  });

  it('stand in the lists of who is in and who is out, with the reasons', () => {
    const [minutes, list] = sheetsOf(papers, 'screening-minutes');
    const out = tablesOf([minutes!])[0]?.rows.find(([, code]) => code === 'SL-036');
    expect(out?.at(-1)).toMatch(/^Không đạt: Đúng chủ đề\..*Chưa bám sát chủ đề$/);
    const rows = tablesOf([list!])[0]?.rows ?? [];
    expect(rows.find(([, code]) => code === 'SL-010')?.at(-1)).toBe('Cần xem lại: Tính mới');
    expect(rows.find(([, code]) => code === 'SL-011')?.at(-1)).toBe('');
  });

  it('do not pay a return for repair as a vote', () => {
    const paid = (of: typeof papers) =>
      tablesOf(sheetsOf(of, 'payment-list'))
        .at(-1)
        ?.rows.filter((row) => row[3] === 'Thẩm định sơ loại (phiếu)')
        .map((row) => row[4]);
    expect(paid(votedOn(10, [...paperJson.entries[10]!.votes, { ...vote, vote: 'repair' }]))).toEqual(paid(papers));
  });
});
