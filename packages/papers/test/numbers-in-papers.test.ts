import fc from 'fast-check';
import { moneyInWords, parsePaperData, type Paper, type PaperData } from '../src';
import { auditPapers } from './audit/audit-papers';
import { besideNames, type BesideNames } from './audit/names-with-numbers';
import { numbersOf, textsOf } from './audit/number-tokens';
import { saidInWords } from './audit/said-in-words';
import { dataWith, withNumbersInNames } from './extreme-data';
import { withComplaints } from './heard-contest';
import { paperData, paperJson } from './paper-data-40';
import { hundredthsOf, papersOf, sheetsOf, tablesOf } from './paper-walk';

jest.setTimeout(120_000);

const papers = papersOf(paperData);
const { definition } = paperData.contest;

it('shows in every sheet of every paper the numbers that marks, counts, register and contest give, and no other', () => {
  expect(auditPapers(papers.values(), paperData)).toEqual([]);
  expect([...papers.keys()]).toEqual(definition.papers.list.map(({ id }) => id));
  for (const { id, sheets } of papers.values()) {
    expect({ id, numbers: sheets.flatMap((sheet) => numbersOf(sheet, besideNames(paperData))).length > 0 }).toEqual({
      id,
      numbers: true,
    });
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

/** Of the contest of forty, and of one after complaints with numbers in its names. */
const sheetsByPaper = [paperData, dataWith(withNumbersInNames, withComplaints)].flatMap((data) => {
  const of = { dataOf: () => data, beside: besideNames(data) };
  return [...papersOf(data).values()].flatMap((paper) => paper.sheets.map((_, at) => ({ paper, at, ...of })));
});
const anySheet = fc.constantFrom(...sheetsByPaper);

/** The paper with this text in place of the match in one of its sheets; null where that is no sheet any more. */
function rewritten(
  paper: Paper,
  { at, hit, as }: { readonly at: number; readonly hit: RegExpExecArray; readonly as: string },
) {
  const text = JSON.stringify(paper.sheets[at]);
  try {
    const sheet: Paper['sheets'][number] = JSON.parse(
      `${text.slice(0, hit.index)}${as}${text.slice(hit.index + hit[0].length)}`,
    );
    return { ...paper, sheets: paper.sheets.map((one, place) => (place === at ? sheet : one)) };
  } catch {
    return null;
  }
}

const matches = (paper: Paper, at: number, what: RegExp): readonly RegExpExecArray[] => [
  ...JSON.stringify(paper.sheets[at]).matchAll(what),
];

it('notices any one digit that is another, in the heading, the lines, the tables and below them', () => {
  fc.assert(
    fc.property(anySheet, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ paper, at, dataOf, beside }, place, add) => {
      const digits = matches(paper, at, /\d/g);
      const hit = digits[place % digits.length];
      const wrong = hit && rewritten(paper, { at, hit, as: String((Number(hit[0]) + add) % 10) });
      // Widths of columns, and the names of tables and sheets, are not drawn.
      fc.pre(wrong !== undefined && wrong !== null && drawn(wrong, at, beside) !== drawn(paper, at, beside));
      expect(auditPapers([wrong as Paper], dataOf())).toMatchObject([{ paper: paper.id, sheet: at }]);
    }),
    { numRuns: 150 },
  );
});

it('notices any one word of a sum that is another', () => {
  const withWords = sheetsByPaper.filter(({ paper, at }) => saidInWords(sheetAt(paper, at)).length > 0);
  const other = fc.constantFrom('một', 'hai', 'bảy', 'tám', 'nghìn', 'triệu');
  fc.assert(
    fc.property(fc.constantFrom(...withWords), fc.nat(), other, ({ paper, at, dataOf }, place, word) => {
      const words = matches(
        paper,
        at,
        /(?<=[( ])(hai|ba|bốn|năm|sáu|bảy|tám|chín|mươi|trăm|nghìn|triệu)(?= (?:\S+ ){0,8}(đồng\)|điểm"))/gi,
      );
      const hit = words[place % words.length];
      fc.pre(hit !== undefined && hit[0].toLocaleLowerCase('vi') !== word);
      const wrong = hit && rewritten(paper, { at, hit, as: word });
      const heard = saidInWords(sheetAt(wrong as Paper, at));
      fc.pre(heard.some(({ heard: now }, one) => now !== saidInWords(sheetAt(paper, at))[one]?.heard));
      expect(auditPapers([wrong as Paper], dataOf())).toMatchObject([{ paper: paper.id, sheet: at }]);
    }),
    { numRuns: 60 },
  );
});

const drawn = (paper: Paper, at: number, beside: BesideNames): string =>
  numbersOf(sheetAt(paper, at), beside).join(' ');

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

it('says every sum of money as its writer does, and the total of every score sheet, in words', () => {
  const said = sheetsByPaper.flatMap(({ paper, at }) => saidInWords(sheetAt(paper, at)));
  expect(said.filter(({ figures, heard }) => figures !== heard)).toEqual([]);
  expect(said.length).toBeGreaterThan(sheetsOf(papers, 'score-sheet').length + 8);
  for (const text of sheetsByPaper.flatMap(({ paper, at }) => textsOf(sheetAt(paper, at)))) {
    for (const [sum, figures = ''] of text.matchAll(/([\d.]+) đồng \([^)]* đồng\)/g)) {
      expect(sum).toBe(moneyInWords(Number(figures.replaceAll('.', ''))));
    }
  }
});
