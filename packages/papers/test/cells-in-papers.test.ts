import fc from 'fast-check';
import type { Paper, PaperTable } from '../src';
import { auditPapers } from './audit/audit-papers';
import { dataWith } from './extreme-data';
import { withComplaints, withComplaintsBeforeIssue } from './heard-contest';
import { paperData } from './paper-data-40';
import { papersOf, sentencesOf, sheetsOf, tablesOf } from './paper-walk';
import { withOnePrizeEach, withOpenTie, withSettledTies } from './tied-contest';

jest.setTimeout(120_000);

const tied = dataWith(withSettledTies);
const heard = dataWith(withComplaints);

describe('in a contest with ties or complaints, every number and cell is what marks, votes, lot and decisions give', () => {
  it.each([
    ['that were settled by marks, head to head, vote, chair and lot', tied],
    ['of which one keeps a prize back', dataWith(withOpenTie)],
    ['where who has a prize of the jury is passed over for that of the interaction', dataWith(withOnePrizeEach)],
    ['whose complaints changed a decision that had gone out', heard],
    ['whose complaints changed a decision before it went out', dataWith(withComplaintsBeforeIssue)],
    ['where complaints move the interaction prize as well', dataWith(withOnePrizeEach, withComplaints)],
  ])('%s', (_what, data) => {
    expect(auditPapers(papersOf(data).values(), data)).toEqual([]);
  });

  it('and its table says by what each place was told apart', () => {
    const [table] = tablesOf(sheetsOf(papersOf(tied), 'jury-minutes'));
    const [code = 0, opinion = 0, rank = 0] = ['Mã số', 'Ý kiến', 'Hạng'].map((head) =>
      table?.columns.findIndex(({ title }) => title === head),
    );
    expect(table?.rows.slice(0, 12).map((row) => [row[rank], row[code], row[opinion]])).toEqual([
      ['1', 'SL-002', 'Phân định: Chủ đề, thông điệp'],
      ['2', 'SL-003', 'Phân định: Chủ đề, thông điệp'],
      ['3', 'SL-004', 'Phân định: đối đầu trực tiếp'],
      ['4', 'SL-005', 'Phân định: đối đầu trực tiếp'],
      ['5', 'SL-006', ''],
      ['6', 'SL-008', 'Phân định: Ban Giám khảo bỏ phiếu'],
      ['7', 'SL-007', 'Phân định: Ban Giám khảo bỏ phiếu'],
      ['8', 'SL-009', 'Đồng điểm'],
      ['8', 'SL-010', 'Đồng điểm'],
      ['10', 'SL-011', ''],
      ['11', 'SL-013', 'Phân định: Trưởng Ban quyết định'],
      ['12', 'SL-012', 'Phân định: Trưởng Ban quyết định'],
    ]);
    expect(sentencesOf(sheetsOf(papersOf(tied), 'council-minutes')[0]!).join('\n')).toMatch(
      /SL-014, SL-020, SL-026 cùng 900 điểm tương tác; theo Thể lệ đề nghị SL-\d+ vì bốc thăm công khai/,
    );
  });
});

type Place = { readonly paper: Paper; readonly at: number; readonly table: PaperTable };

const placesOf = (papers: Iterable<Paper>): readonly Place[] =>
  [...papers].flatMap((paper) =>
    paper.sheets.flatMap((sheet, at) => tablesOf([sheet]).map((table) => ({ paper, at, table }))),
  );

/** The paper with other rows in one of its tables. */
const withRows = ({ paper, at, table }: Place, rows: PaperTable['rows']): Paper => ({
  ...paper,
  sheets: paper.sheets.map((sheet, place) =>
    place === at
      ? { ...sheet, blocks: sheet.blocks.map((block) => (block === table ? { ...table, rows } : block)) }
      : sheet,
  ),
});

describe.each([
  ['the contest of forty', paperData],
  ['the contest with ties', tied],
  ['the contest after complaints', heard],
])('in the tables of %s the audit notices', (_what, data) => {
  const places = placesOf(papersOf(data).values());
  const anyTable = fc.constantFrom(...places);
  /** That table of that sheet is named, and no other. */
  const faulty = (place: Place, rows: PaperTable['rows']) => {
    const differences = auditPapers([withRows(place, rows)], data);
    expect(differences).toMatchObject([{ paper: place.paper.id, sheet: place.at }]);
    const named = differences.flatMap(({ cells }) => cells.map(({ table }) => table));
    expect(new Set(named)).toEqual(new Set([place.table.name]));
  };
  const swapped = <Item>(items: readonly Item[], a: number, b: number): readonly Item[] =>
    items.map((item, at) => (at === a ? items[b]! : at === b ? items[a]! : item));

  it('any cell that says something else', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.nat(), fc.constantFrom('', '0', 'KCT', 'Giải Nhất'), (place, r, c, text) => {
        const { rows } = place.table;
        const [row, column] = [r % rows.length, c % place.table.columns.length];
        fc.pre(rows[row]?.[column] !== text);
        faulty(
          place,
          rows.map((cells, at) => (at === row ? cells.map((cell, on) => (on === column ? text : cell)) : cells)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('two cells of a row that have changed places', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.nat(), fc.nat(), (place, r, a, b) => {
        const { rows, columns } = place.table;
        const [row, from, to] = [r % rows.length, a % columns.length, b % columns.length];
        fc.pre(rows[row]?.[from] !== rows[row]?.[to]);
        faulty(
          place,
          rows.map((cells, at) => (at === row ? swapped(cells, from, to) : cells)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('two cells of a column that have changed places', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.nat(), fc.nat(), (place, a, b, c) => {
        const { rows, columns } = place.table;
        const [from, to, column] = [a % rows.length, b % rows.length, c % columns.length];
        fc.pre(rows[from]?.[column] !== rows[to]?.[column]);
        const cells = swapped(
          rows.map((row) => row[column]!),
          from,
          to,
        );
        faulty(
          place,
          rows.map((row, at) => row.map((cell, on) => (on === column ? cells[at]! : cell))),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('two rows that have changed places', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.nat(), (place, a, b) => {
        const { rows } = place.table;
        const [from, to] = [a % rows.length, b % rows.length];
        fc.pre(JSON.stringify(rows[from]) !== JSON.stringify(rows[to]));
        faulty(place, swapped(rows, from, to));
      }),
      { numRuns: 50 },
    );
  });
});
