import { buildPapers, paperFormats, parsePaperData, renderPaper, type Paper } from '../src';
import { headingLines } from '../src/heading-lines';
import { isDraft } from '../src/paper';
import { readCell } from '../src/xlsx/read-cell';
import { paperData, paperJson } from './paper-data-40';
import { papersOf, sentencesOf, sheetsOf } from './paper-walk';

const papers = papersOf(paperData);
const { definition } = paperData.contest;

it('makes every paper of the list of a finished contest, in its order', () => {
  expect([...papers.keys()]).toEqual(definition.papers.list.map(({ id }) => id));
});

it('shows no mark, no result and no prize before the judging is locked', () => {
  const open = parsePaperData({ ...paperJson, judging: null, freeze: null, decision: null });
  const made = buildPapers(open).map(({ id }) => id);
  const later = ['score-sheet', 'score-table', 'jury-minutes', 'freeze-minutes', 'prize-proposal', 'award-decision'];
  for (const paperId of [...later, 'certificate', 'payment-list', 'merit-dossier', 'final-report']) {
    expect(made).not.toContain(paperId);
  }
  expect(made).toEqual(expect.arrayContaining(['rules', 'registration', 'receipt', 'closing-list']));
});

it('shows no list of entries while entries may still come', () => {
  const early = parsePaperData({ ...paperJson, closed: false, screened: false, judging: null, decision: null });
  const made = buildPapers(early).map(({ id }) => id);
  for (const paperId of ['closing-list', 'screening-sheet', 'screening-minutes']) expect(made).not.toContain(paperId);
});

it('is a draft until number and date are entered; forms are none', () => {
  expect(sheetsOf(papers, 'award-decision').some(isDraft)).toBe(false);
  expect(sheetsOf(papers, 'establishment-decision').map(isDraft)).toEqual([true, false, true]);
  expect(sheetsOf(papers, 'final-report').every(isDraft)).toBe(true);
  expect(sheetsOf(papers, 'receipt').some(isDraft)).toBe(false);
  const [award] = sheetsOf(papers, 'award-decision');
  const left = award === undefined ? [] : headingLines(award).left.map(({ text }) => text);
  expect(left).toContain('Số 27-QĐ/BTC');
  expect(left).not.toContain('DỰ THẢO');
});

it('heads each paper in the family that the contest names, one that another body issues in the family of that body', () => {
  const { bodies, decidingBody } = definition.organisation;
  for (const { id, family: listed } of definition.papers.list) {
    // The honour is conferred by the State and asked for by the contest's deciding body.
    const family = id === 'merit-dossier' ? bodies.find((body) => body.id === decidingBody)?.family : listed;
    const words = sheetsOf(papers, id).flatMap((sheet) => headingLines(sheet).right.map(({ text }) => text));
    expect(words.includes('ĐẢNG CỘNG SẢN VIỆT NAM')).toBe(family === 'party');
    expect(words.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe(family === 'state');
  }
});

it('keeps the authors off the score sheets', () => {
  const names = paperData.entries.flatMap(({ authors }) => authors.map(({ fullName }) => fullName));
  const words = JSON.stringify(sheetsOf(papers, 'score-sheet'));
  expect(names.filter((name) => words.includes(name))).toEqual([]);
});

it('gives each prize a certificate whose code opens the result', () => {
  const certificates = sheetsOf(papers, 'certificate');
  expect(certificates).toHaveLength(11);
  expect(certificates[0]?.qr?.url).toMatch(
    /^https:\/\/cuocthi\.sonla\.gov\.vn\/ket-qua\?contest=sonla-2024&giay=first-SL-\d{3}$/,
  );
});

it('keeps a certificate of ten names and the longest title on one page', async () => {
  const long = structuredClone(paperJson);
  const [code] = long.decision.awards[0]?.codes ?? [];
  const entry = long.entries.find((one) => one.code === code);
  const [author] = entry?.authors ?? [];
  Object.assign(entry ?? {}, {
    title: 'Hành trình đưa chữ ký số và sổ sức khoẻ điện tử về bản vùng cao biên giới '.repeat(2).trim(),
    unitName: 'Trường Phổ thông Dân tộc bán trú Trung học cơ sở và Trung học phổ thông Mường Lạn',
    authors: Array.from({ length: 10 }, (_, at) => ({
      ...author,
      fullName: 'Nguyễn Hoàng Thị Phương Thảo',
      isLeader: at === 0,
    })),
  });
  const [certificate] = sheetsOf(papersOf(parsePaperData(long)), 'certificate');
  const paper = { ...(papers.get('certificate') as Paper), sheets: certificate === undefined ? [] : [certificate] };
  const pages = (await renderPaper(paper, 'pdf')).toString('latin1').match(/\/Type \/Page\b/g);
  expect(pages).toHaveLength(1);
}, 60_000);

it('puts a change of the proposal and a prize not given into the minutes', () => {
  const minutes = sheetsOf(papers, 'council-minutes').flatMap(sentencesOf).join('\n');
  expect(minutes).toContain('Giải Khuyến khích: 01 giải không trao.');
  expect(JSON.stringify(sheetsOf(papers, 'council-minutes'))).toContain('trùng nội dung với tác phẩm đạt giải Ba');
});

it('lists names by given name, the head first', () => {
  const jury = JSON.stringify(sheetsOf(papers, 'establishment-decision')[1]);
  const order = ['Nguyễn Thị Ánh Tuyết', 'Quàng Thị Ngọc', 'Hoàng Hữu Phước', 'Trần Đức Thuỷ', 'Lò Văn Ún'];
  expect(order.map((name) => jury.indexOf(name))).toEqual(
    order.map((name) => jury.indexOf(name)).toSorted((a, b) => a - b),
  );
});

it('refuses a decision on a work that the register does not have', () => {
  const decision = { ...paperJson.decision, interactionWinner: 'SL-999' };
  expect(() => buildPapers(parsePaperData({ ...paperJson, decision }))).toThrow(/SL-999/);
});

it('refuses data that do not fit', () => {
  expect(() => parsePaperData({ ...paperJson, entries: [{}] })).toThrow(/code/);
});

it('reads a drawn cell back as the number it shows', () => {
  const column = (reads: 'points' | 'dong' | 'count') => ({ title: '', share: 1, align: 'right' as const, reads });
  expect(readCell('87,50', column('points'))).toBe(87.5);
  expect(readCell('5.000.000', column('dong'))).toBe(5_000_000);
  expect(['+2.000.000', '-2.000.000', '0'].map((text) => readCell(text, column('dong')))).toEqual([2e6, -2e6, 0]);
  expect(readCell('–', column('count'))).toBe('–');
});

it('draws a paper in each of its formats', async () => {
  const paper = papers.get('juror-commitment') as Paper;
  expect(paperFormats(paper)).toEqual(['docx', 'pdf', 'xlsx']);
  const short = { ...paper, sheets: paper.sheets.slice(0, 1) };
  const [docx, pdf, xlsx] = await Promise.all(paperFormats(paper).map((format) => renderPaper(short, format)));
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
  for (const zipped of [docx, xlsx]) expect(zipped?.subarray(0, 2).toString()).toBe('PK');
}, 60_000);
