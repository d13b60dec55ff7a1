import { parsePaperData, partsOf, type PaperData } from '../src';
import { FIRST_ISSUE, loserOf, winnerOf, withFirstPrizeSwapped } from './heard-contest';
import { paperJson } from './paper-data-40';
import { papersOf, sentencesOf, sheetsOf, tablesOf } from './paper-walk';

const { decision } = paperJson;
const loser = loserOf(paperJson);
const winner = winnerOf(paperJson);
const swap = (code: string): string => (code === loser ? winner : code === winner ? loser : code);
const dataOf = (issues: Record<string, unknown>): PaperData =>
  parsePaperData({ ...withFirstPrizeSwapped(paperJson), issues });
const words = (data: PaperData, paperId: string, key: string): string =>
  JSON.stringify(sheetsOf(papersOf(data), paperId).filter((sheet) => sheet.key === key));

describe('a decision that the complaints have changed', () => {
  const data = dataOf({ 'award-decision': FIRST_ISSUE, 'merit-dossier': { ...FIRST_ISSUE, number: '3' } });
  const papers = papersOf(data);

  it('is a paper under a number of its own that replaces the one that went out, which stays as it was', () => {
    const parts = partsOf(papers.get('award-decision')!);
    expect(parts.map(({ key }) => key)).toEqual(['award-decision/edition-2', 'award-decision']);
    expect(parts[0]!.title).toMatch(/\(thay thế .*số 12-QĐ/);
    expect(words(data, 'award-decision', 'award-decision/edition-2')).toMatch(/kể từ ngày ký, thay thế .*số 12-QĐ/);
    const before = papersOf(parsePaperData({ ...paperJson, issues: { 'award-decision': FIRST_ISSUE } }));
    const asItWas = partsOf(before.get('award-decision')!)[0]!;
    expect(parts[1]!.contentHash).toBe(asItWas.contentHash);
    expect(parts[0]!.fullNumber).not.toContain('12');
  });

  it('asks for the honour anew, and certificates name the new decision only', () => {
    const dossier = partsOf(papers.get('merit-dossier')!).map(({ key }) => key);
    expect(dossier).toEqual(['merit-dossier/edition-2', 'merit-dossier']);
    expect(words(data, 'merit-dossier', 'merit-dossier/edition-2')).toContain(winner);
    expect(words(data, 'merit-dossier', 'merit-dossier')).toContain(loser);
    expect(JSON.stringify(sheetsOf(papers, 'certificate'))).not.toContain('12-QĐ');
  });

  it('tells who has paid by the first what changes: for whom, by how much, and which certificates come back', () => {
    const sheets = sheetsOf(papers, 'payment-list');
    const difference = sheets.find(({ key }) => key === 'payment-list/differences')!;
    expect(difference.subtitle.join()).toMatch(/so với .*số 12-QĐ/);
    const [rows] = tablesOf([difference]);
    expect(
      rows?.rows.map(([, , code, was, sumWas, is, sumIs, by, paper]) => [code, was, sumWas, is, sumIs, by, paper]),
    ).toEqual([
      [winner, 'Giải Nhì', '3.000.000', 'Giải Nhất', '5.000.000', '+2.000.000', 'Thu hồi, cấp mới'],
      [loser, 'Giải Nhất', '5.000.000', 'Giải Nhì', '3.000.000', '-2.000.000', 'Thu hồi, cấp mới'],
    ]);
    expect(rows?.total?.slice(4)).toEqual(['8.000.000', '', '8.000.000', '0', '']);
    expect(sentencesOf(difference)).toContain('Chi thêm: 2.000.000 đồng (Hai triệu đồng).');
  });

  it('has minutes of both meetings: the first with what was provisional, the second with what has changed and why', () => {
    const [first, second] = sheetsOf(papers, 'council-minutes');
    expect([first?.key, second?.key]).toEqual(['council-minutes', 'council-minutes/complaints']);
    expect(second?.subtitle[0]).toBe('họp Ban Tổ chức giải quyết khiếu nại');
    expect(JSON.stringify(first)).not.toContain('nhầm thứ tự');
    const moved = tablesOf([second!]).find(({ name }) => name === 'Thay đổi so với kết quả dự kiến');
    const runnersUp = decision.awards.find(({ prizeId }) => prizeId === 'second')!.codes;
    expect(moved?.columns.map(({ title }) => title)).toEqual(['TT', 'Giải', 'Dự kiến', 'Quyết định', 'Lý do']);
    expect(moved?.rows.map(([, prize, was, is, why]) => [prize, was, is, why])).toEqual([
      ['Giải Nhất', loser, winner, 'Khiếu nại cho thấy nhầm thứ tự'],
      ['Giải Nhì', runnersUp.join(', '), runnersUp.map(swap).join(', '), ''],
    ]);
    expect(sentencesOf(second!).join('\n')).toContain('Đã nhận 03 khiếu nại về kết quả dự kiến; chấp nhận 01.');
  });

  it('replaces nothing where nothing went out', () => {
    const parts = partsOf(papersOf(dataOf({})).get('award-decision')!);
    expect(parts.map(({ key }) => key)).toEqual(['award-decision/edition-2']);
    expect(parts[0]!.sheets[0]!.subtitle.join()).not.toContain('thay thế');
  });
});

it('keeps one paper and one number while the final decision is the provisional one', () => {
  const papers = papersOf(parsePaperData({ ...paperJson, issues: { 'award-decision': FIRST_ISSUE } }));
  expect(partsOf(papers.get('award-decision')!).map(({ key, fullNumber }) => [key, fullNumber])).toEqual([
    ['award-decision', expect.stringContaining('12-QĐ')],
  ]);
  expect(sheetsOf(papers, 'council-minutes')).toHaveLength(1);
});

it('says plainly that nobody gets a prize: no list, no sum, and minutes that name what was not given', () => {
  const none = { ...decision, awards: [], interactionWinner: null };
  const papers = papersOf(parsePaperData({ ...paperJson, decision: none }));
  const [sheet, ...more] = sheetsOf(papers, 'award-decision');
  expect(more).toEqual([]);
  const sentences = sentencesOf(sheet!).join('\n');
  expect(sentences).toMatch(/Công nhận kết quả .*; không trao giải:/);
  expect(sentences).not.toMatch(/Tổng tiền thưởng|danh sách kèm theo|có tên trong danh sách/);
  expect(sheet?.blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.lead ?? []) : []))).toEqual([
    'Điều 1.',
    'Điều 2.',
  ]);
  expect(sentencesOf(sheetsOf(papers, 'council-minutes')[0]!)).toContain('Không trao giải nào.');
  expect(papers.has('certificate')).toBe(false);
});
