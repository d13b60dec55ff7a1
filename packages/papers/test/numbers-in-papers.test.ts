import { moneyInWords, type PaperData } from '../src';
import { paperData } from './paper-data-40';
import { columnOf, hundredthsOf, papersOf, sentencesOf, sheetsOf, tableNamed, tablesOf } from './paper-walk';

const papers = papersOf(paperData);
const { definition } = paperData.contest;
const judging = paperData.judging as NonNullable<PaperData['judging']>;
const decision = paperData.decision as NonNullable<PaperData['decision']>;
const freeze = paperData.freeze as NonNullable<PaperData['freeze']>;
const { sheets } = judging.book;

/** Marks are quarter points: a hundred times each is whole. */
const totalHundredths = (marks: Readonly<Record<string, number>>): bigint =>
  Object.values(marks).reduce((sum, mark) => sum + BigInt(mark * 100), 0n);
const validOf = (code: string) => sheets.filter(({ entry, state }) => entry === code && state === 'valid');
const awarded = [
  ...decision.awards.flatMap(({ prizeId, codes }) => codes.map((code) => ({ prizeId, code }))),
  { prizeId: 'interaction', code: decision.interactionWinner ?? '' },
];
const valueOf = (prizeId: string): number =>
  [...definition.prizes.jury, definition.prizes.interaction].find((prize) => prize?.id === prizeId)?.valueDong ?? 0;
const awardedDong = awarded.reduce((sum, { prizeId }) => sum + valueOf(prizeId), 0);

it('adds up every total row of every table of every paper', () => {
  let checked = 0;
  for (const paper of papers.values()) {
    for (const table of tablesOf(paper.sheets)) {
      table.columns.forEach(({ reads, title }, at) => {
        const total = table.total?.[at] ?? '';
        if (reads === undefined || !/\d/.test(total)) return;
        const sum = table.rows.reduce((all, row) => {
          const cell = row[at] ?? '';
          return cell.startsWith('-') ? all - hundredthsOf(cell.slice(1)) : all + hundredthsOf(cell || '0');
        }, 0n);
        expect({ paper: paper.id, title, total: hundredthsOf(total) }).toEqual({ paper: paper.id, title, total: sum });
        checked += 1;
      });
    }
  }
  expect(checked).toBeGreaterThan(300);
});

it('copies every mark of every valid sheet and writes its total in figures and words', () => {
  const drawn = sheetsOf(papers, 'score-sheet');
  const valid = sheets.filter(({ state }) => state === 'valid');
  expect(drawn).toHaveLength(valid.length);
  for (const { entry, juror, marks } of valid) {
    const table = tableNamed(drawn, `${entry} ${juror}`);
    expect(columnOf(table, 'Điểm chấm').map(hundredthsOf)).toEqual(
      definition.scoring.rubric.map(({ id }) => BigInt((marks[id] ?? 0) * 100)),
    );
    expect(hundredthsOf(table.total?.[3] ?? '')).toBe(totalHundredths(marks));
  }
});

it('derives sum, mean and spread of every finalist from the marks', () => {
  const table = tableNamed(sheetsOf(papers, 'score-table'), 'Bảng tổng hợp điểm');
  const codes = columnOf(table, 'Mã số');
  expect([...codes].toSorted()).toEqual(judging.book.entries.toSorted());
  codes.forEach((code, at) => {
    const totals = validOf(code).map(({ marks }) => totalHundredths(marks));
    const sum = totals.reduce((all, total) => all + total, 0n);
    const count = BigInt(totals.length);
    const mean = (2n * sum + count) / (2n * count);
    const sorted = totals.toSorted((a, b) => (a < b ? -1 : 1));
    const cell = (title: string): bigint => hundredthsOf(columnOf(table, title)[at] ?? '');
    expect(cell('Tổng điểm')).toBe(sum);
    expect(cell('Điểm trung bình')).toBe(mean);
    expect(cell('Chênh lệch')).toBe((sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n));
    expect(columnOf(table, 'Số phiếu hợp lệ')[at]).toBe(String(totals.length));
    judging.jurors.forEach(({ id }, juror) => {
      const sheet = sheets.find((one) => one.entry === code && one.juror === id);
      const drawn = columnOf(table, `GK${juror + 1}`)[at] ?? '';
      if (sheet?.state === 'valid') expect(hundredthsOf(drawn)).toBe(totalHundredths(sheet.marks));
      else expect(drawn).toBe('KCT');
    });
  });
  const means = columnOf(table, 'Điểm trung bình').map(hundredthsOf);
  expect(means).toEqual(means.toSorted((a, b) => (a > b ? -1 : 1)));
});

it.each([
  ['award-decision', 'Tác phẩm đạt giải', 'Tiền thưởng (đồng)'],
  ['council-minutes', 'Kết luận xét giải', 'Tiền thưởng (đồng)'],
  ['final-report', 'Giải thưởng', 'Tiền thưởng (đồng)'],
  ['payment-list', 'Ký nhận tiền thưởng', 'Số tiền (đồng)'],
])('pays in %s what the decision gave', (paperId, name, title) => {
  const table = tableNamed(sheetsOf(papers, paperId), name);
  const codes = columnOf(table, paperId === 'payment-list' ? 'Mã số tác phẩm' : 'Mã số');
  expect(codes).toEqual(awarded.map(({ code }) => code));
  expect(columnOf(table, title).map((cell) => Number(cell.replaceAll('.', '')))).toEqual(
    awarded.map(({ prizeId }) => valueOf(prizeId)),
  );
  const words = sheetsOf(papers, paperId).flatMap(sentencesOf).join('\n');
  expect(words).toContain(moneyInWords(awardedDong));
});

it('says every sum of money in words that mean its figures', () => {
  let checked = 0;
  for (const paper of papers.values()) {
    for (const sentence of paper.sheets.flatMap(sentencesOf)) {
      for (const [said, figures = ''] of sentence.matchAll(/([\d.]+) đồng \([^)]*\)/g)) {
        expect(said).toBe(moneyInWords(Number(figures.replaceAll('.', ''))));
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(8);
});

it('tells the frozen interaction as the ledger has it', () => {
  const table = tableNamed(sheetsOf(papers, 'freeze-minutes'), 'Lượt tương tác');
  const of = new Map(freeze.counts.map((count) => [count.code, count]));
  columnOf(table, 'Mã số').forEach((code, at) => {
    const count = of.get(code);
    const cell = (title: string): number => Number(columnOf(table, title)[at]?.replaceAll('.', ''));
    expect([cell('Lượt ghi nhận'), cell('Lượt không tính'), cell('Lượt được tính')]).toEqual([
      count?.raw,
      (count?.raw ?? 0) - (count?.accepted ?? 0),
      count?.accepted,
    ]);
  });
});

it('counts entries, finalists and sheets in the minutes from the register and the book', () => {
  const screening = sheetsOf(papers, 'screening-minutes').flatMap(sentencesOf).join('\n');
  expect(screening).toContain('Số tác phẩm đã nhận: 40.');
  expect(screening).toContain('vào vòng Chung kết: 30 ');
  expect(screening).toContain('không vào vòng Chung kết: 10.');
  const recused = sheets.filter(({ state }) => state === 'recused').length;
  const jury = sheetsOf(papers, 'jury-minutes').flatMap(sentencesOf).join('\n');
  expect(jury).toContain(`Phiếu hợp lệ: ${sheets.length - recused}; từ chối chấm do xung đột lợi ích: 0${recused};`);
  expect(tableNamed(sheetsOf(papers, 'closing-list'), 'Danh sách tác phẩm').rows).toHaveLength(40);
});
