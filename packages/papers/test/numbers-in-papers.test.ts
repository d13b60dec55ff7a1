import fc from 'fast-check';
import { moneyInWords, parsePaperData, type Paper, type PaperData } from '../src';
import { auditPapers } from './audit/audit-papers';
import { numbersOf, textsOf } from './audit/number-tokens';
import { listen } from './audit/listen';
import { paperData, paperJson } from './paper-data-40';
import { hundredthsOf, papersOf, sentencesOf, sheetsOf, tablesOf } from './paper-walk';

jest.setTimeout(120_000);

const papers = papersOf(paperData);
const { definition } = paperData.contest;

it('shows in every sheet of every paper the numbers that marks, counts, register and contest give, and no other', () => {
  expect(auditPapers(papers.values(), paperData)).toEqual([]);
  expect([...papers.keys()]).toEqual(definition.papers.list.map(({ id }) => id));
  for (const { id, sheets } of papers.values()) {
    expect({ id, numbers: sheets.flatMap(numbersOf).length > 0 }).toEqual({ id, numbers: true });
  }
});

/** The same contest with something else in it. */
const changed = (change: (json: typeof paperJson) => void): PaperData => {
  const json = structuredClone(paperJson);
  change(json);
  return parsePaperData(json);
};

const CHANGES: readonly (readonly [string, (json: typeof paperJson) => void, readonly string[]])[] = [
  [
    'a mark',
    (json) => ((json.judging.book.sheets[1] as { marks: Record<string, number> }).marks['theme'] = 20.25),
    ['score-sheet', 'score-table', 'jury-minutes'],
  ],
  [
    'a count of votes',
    (json) => Object.assign(json.freeze.counts[3] as object, { raw: 301, accepted: 299 }),
    ['freeze-minutes', 'final-report'],
  ],
  [
    'a counter of a channel',
    (json) => Object.assign(json.freeze.snapshots[0]?.rows[3] as object, { shares: 7_654 }),
    ['freeze-minutes'],
  ],
  [
    "a place that the jury's talk is about",
    (json) => Object.assign(json.stopping.films[0]?.places[0] as object, { toMs: 59_000 }),
    ['jury-minutes'],
  ],
  [
    'the value of a prize',
    (json) => Object.assign(json.contest.definition.prizes.jury[1] as object, { valueDong: 3_100_000 }),
    ['award-decision', 'council-minutes', 'prize-proposal', 'payment-list', 'final-report'],
  ],
  [
    'the award of a prize',
    (json) => Object.assign(json.decision.awards[3] as object, { codes: [] }),
    ['award-decision', 'council-minutes', 'certificate', 'payment-list', 'broadcast-licence', 'archive-index'],
  ],
  ['a cost', (json) => Object.assign(json.report.costs[0] as object, { valueDong: 999_999_999 }), ['final-report']],
  [
    'a rate of remuneration',
    (json) =>
      Object.assign(json.contest.definition.papers, {
        remuneration: [{ body: 'jury', per: 'sheet', valueDong: 35_000 }],
      }),
    ['payment-list'],
  ],
  [
    'who receives the money',
    (json) => Object.assign(json.contest.definition.limits, { prizeMoneyTo: 'shared-equally' }),
    ['payment-list'],
  ],
  [
    'what became of an entry',
    (json) => Object.assign(json.entries[35] as object, { state: 'withdrawn', stateReason: 'Xin rút ngày 02/8' }),
    ['screening-minutes', 'screening-sheet', 'final-report'],
  ],
  [
    'a film',
    (json) => Object.assign(json.entries[20] as object, { film: { durationMs: 299_999, width: 1280, height: 720 } }),
    ['registration', 'receipt', 'closing-list'],
  ],
  [
    'the number of a paper',
    (json) => Object.assign(json.issues, { rules: { number: '08', date: { year: 2024, month: 1, day: 9 } } }),
    ['rules', 'prize-proposal', 'award-decision', 'archive-index'],
  ],
  [
    'a signed copy',
    (json) =>
      Object.assign(json, {
        signed: [
          {
            key: 'rules',
            sha256: '1a2b'.repeat(16),
            contentHash: 'c'.repeat(64),
            atMs: json.contest.calendar.openAtMs,
          },
        ],
      }),
    ['archive-index'],
  ],
];

it.each(CHANGES)('follows a change of %s into each paper that says it', (_what, change, where) => {
  const data = changed(change);
  const now = papersOf(data);
  expect(auditPapers(now.values(), data)).toEqual([]);
  const differing = new Set(auditPapers(now.values(), paperData).map(({ paper }) => paper));
  expect(where.filter((paperId) => !differing.has(paperId))).toEqual([]);
});

it('notices any one digit that is another', () => {
  const all = [...papers.values()];
  const sheets = all.flatMap((paper) => paper.sheets.map((_, at) => ({ paper, at })));
  fc.assert(
    fc.property(fc.constantFrom(...sheets), fc.nat(), fc.integer({ min: 1, max: 9 }), ({ paper, at }, place, add) => {
      const digits = [...JSON.stringify(paper.sheets[at]?.blocks).matchAll(/(?<=":"[^"]*|",")\d/g)];
      fc.pre(digits.length > 0);
      const hit = digits[place % digits.length];
      const text = JSON.stringify(paper.sheets[at]?.blocks);
      const index = hit?.index ?? 0;
      const other = `${text.slice(0, index)}${(Number(hit?.[0]) + add) % 10}${text.slice(index + 1)}`;
      const blocks: Paper['sheets'][number]['blocks'] = JSON.parse(other);
      const wrong = { ...paper, sheets: paper.sheets.map((sheet, one) => (one === at ? { ...sheet, blocks } : sheet)) };
      const found = auditPapers([wrong], paperData);
      // The name of a table is no part of the paper.
      if (numbersOf({ ...sheetAt(wrong, at) }).join() !== numbersOf(sheetAt(paper, at)).join()) {
        expect(found).toMatchObject([{ paper: paper.id, sheet: at }]);
      }
    }),
    { numRuns: 40 },
  );
});

const sheetAt = (paper: Paper, at: number): Paper['sheets'][number] => paper.sheets[at] as Paper['sheets'][number];

it('adds up every total row of every table of every paper', () => {
  let checked = 0;
  for (const paper of papers.values()) {
    for (const table of tablesOf(paper.sheets)) {
      table.columns.forEach(({ reads, title }, at) => {
        const total = table.total?.[at] ?? '';
        if (reads === undefined || !/\d/.test(total)) return;
        const sum = table.rows.reduce((all, row) => all + hundredthsOf(row[at] || '0'), 0n);
        expect({ paper: paper.id, title, total: hundredthsOf(total) }).toEqual({ paper: paper.id, title, total: sum });
        checked += 1;
      });
    }
  }
  expect(checked).toBeGreaterThan(300);
});

it('says every sum of money in words that mean its figures', () => {
  let checked = 0;
  for (const paper of papers.values()) {
    for (const sentence of paper.sheets.flatMap(textsOf).filter((text) => text.includes('đồng'))) {
      for (const [said, figures = '', words = ''] of sentence.matchAll(/([\d.]+) đồng \(([^)]*) đồng\)/g)) {
        const value = Number(figures.replaceAll('.', ''));
        expect(listen(words)).toBe(value);
        expect(said).toBe(moneyInWords(value));
        checked += 1;
      }
      expect(sentence.match(/\d đồng(?! \()/g) ?? []).toEqual([]);
    }
  }
  expect(checked).toBeGreaterThan(8);
});

it('says the total of every score sheet in words that mean its figures', () => {
  for (const sheet of sheetsOf(papers, 'score-sheet')) {
    const [table] = tablesOf([sheet]);
    const said = sentencesOf(sheet).find((sentence) => sentence.startsWith('Tổng điểm bằng chữ')) ?? '';
    const [whole = '', decimals] = said.slice('Tổng điểm bằng chữ: '.length).replace(' điểm', '').split(' phẩy ');
    const [figures, hundredths = ''] = (table?.total?.[3] ?? '').split(',');
    expect(String(listen(whole))).toBe(figures);
    // "năm" after the comma is five tenths, "hai mươi lăm" twenty-five hundredths, "không năm" five hundredths.
    const heard =
      decimals === undefined ? 0 : listen(decimals.replace(/^không /, '')) * (/^\S+$/.test(decimals) ? 10 : 1);
    expect(heard).toBe(Number(hundredths));
  }
});
