import { LAYOUT } from './layout';
import type { PaperTable } from './paper';
import { textWidthMm } from './words/text-width';

/** Letter size and the width of each column in millimetres, left and right padding within. */
export type TableWidths = { readonly points: number; readonly columnsMm: readonly number[] };

/** Left and right of the words of a cell, with its share of the ruled lines. */
const PADDING_MM = 2.6;
/** No word has the right to more of the line than this: a hash or an unspaced title is broken. */
const WIDEST_WORD = 0.3;
/** How far the words of a column weigh against the share that its paper gave it. */
const BY_WORDS = 0.5;
/** The letters of a crowded table: down to the first to leave the long texts some room, to the second where the words do not fit. */
const SMALL_POINTS = 10;
const SMALLEST_POINTS = 8;
/** Part of the cells that a column of short texts holds in one line. */
const USUAL = 0.75;
/** Lines that its longest one takes for that. */
const MOST_LINES = 3;
const ROOM = 0.25;

/**
 * Widths in which no number, code or word of a heading is broken, as wide as the line together. Columns of text get what most of
 * their cells take and divide the rest by what stands in them; columns for the pen keep their share. The letters of a crowded table are smaller.
 */
export function tableWidths(table: PaperTable, lineMm: number): TableWidths {
  for (let points: number = LAYOUT.tableSize; ; points -= 0.5) {
    const least = table.columns.map((_, at) => leastMm(table, { at, points, lineMm }));
    const room = lineMm - sum(least);
    if (room < (points > SMALL_POINTS ? ROOM * lineMm : 0) && points > SMALLEST_POINTS) continue;
    return { points, columnsMm: room < 0 ? scaled(least, lineMm) : widened(wished(table, { points, lineMm }), least) };
  }
}

type Place = { readonly at: number; readonly points: number; readonly lineMm: number };

function leastMm({ columns, rows, total }: PaperTable, { at, points, lineMm }: Place): number {
  const widest = (text: string, bold: boolean): number =>
    Math.max(0, ...text.split(/\s+/).map((word) => textWidthMm(word, { points, bold })));
  const words = [
    widest(columns[at]?.title ?? '', true),
    widest(total?.[at] ?? '', true),
    ...rows.map((row) => widest(row[at] ?? '', false)),
  ];
  return Math.min(Math.max(...words), lineMm * WIDEST_WORD) + PADDING_MM;
}

/** What each column would have if every word fitted. */
function wished({ columns, rows }: PaperTable, { points, lineMm }: Omit<Place, 'at'>): readonly number[] {
  const shares = scaled(
    columns.map(({ share }) => share),
    lineMm,
  );
  const texts = columns.map(({ align, reads }, at) =>
    align === 'left' && reads === undefined ? rows.map((row) => row[at] ?? '').filter((cell) => cell !== '') : [],
  );
  const settled = texts.map((cells, at) => {
    if (cells.length === 0) return shares[at] ?? 0;
    const share = shares[at] ?? 0;
    const longest = cellWidth(cells, { part: 1, points });
    const usual = Math.max(cellWidth(cells, { part: USUAL, points }), longest / MOST_LINES);
    return [longest, usual].find((need) => need <= share) ?? null;
  });
  const lengths = texts.map((cells, at) => (settled[at] === null ? typicalLength(cells) : 0));
  const open = shares.filter((_, at) => settled[at] === null);
  if (open.length === 0) return shares;
  const joint = lineMm - sum(settled.map((mm) => mm ?? 0));
  return shares.map((share, at) => {
    const byWords = (lengths[at] ?? 0) / sum(lengths);
    return settled[at] ?? joint * ((1 - BY_WORDS) * (share / sum(open)) + BY_WORDS * byWords);
  });
}

/** What this part of the cells take in one line. */
function cellWidth(
  cells: readonly string[],
  { part, points }: { readonly part: number; readonly points: number },
): number {
  const widths = cells.map((cell) => textWidthMm(cell, { points })).toSorted((a, b) => a - b);
  return (widths[Math.floor((widths.length - 1) * part)] ?? 0) + PADDING_MM;
}

/** Long cells make the rows high, so they weigh more than short ones. */
const typicalLength = (cells: readonly string[]): number =>
  Math.sqrt(sum(cells.map((cell) => cell.length ** 2)) / cells.length);

/** Columns that are too narrow get their least, from what the others have above theirs. */
function widened(wishes: readonly number[], least: readonly number[]): readonly number[] {
  const above = wishes.map((wish, at) => wish - (least[at] ?? 0));
  const missing = sum(above.map((mm) => Math.max(0, -mm)));
  const spare = sum(above.map((mm) => Math.max(0, mm)));
  return wishes.map((wish, at) => {
    const more = above[at] ?? 0;
    return more <= 0 ? (least[at] ?? wish) : wish - (more * missing) / spare;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

function scaled(numbers: readonly number[], whole: number): readonly number[] {
  const all = sum(numbers);
  return numbers.map((number) => (number * whole) / all);
}
