import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankDeclarations, buildPapers, renderPaper, type Paper } from '../src';
import { dataWith, inFamily, longText, withLongTexts, withNineJurors } from './extreme-data';

jest.setTimeout(240_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papers-extreme-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Of papers with a sheet for each entry the first two show what there is to see. */
const MOST_SHEETS = 2;
const data = dataWith(withLongTexts, withNineJurors);
const papers = [...buildPapers(data), ...buildPapers(dataWith(inFamily('state'), withLongTexts))].map((paper) => ({
  ...paper,
  sheets: paper.sheets.slice(0, MOST_SHEETS),
}));

type Word = { readonly text: string; readonly page: string; readonly inside: boolean };

/** Nearest to the edge of a page that a word may stand, in millimetres: inside the frame of a certificate, or the narrowest margin. */
const EDGE_MM = 12;
const POINT_MM = 25.4 / 72;

async function wordsOf(paper: Paper): Promise<readonly Word[]> {
  const file = join(folder, `${paper.fileName}.pdf`);
  writeFileSync(file, await renderPaper(paper, 'pdf'));
  const drawn = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  const pages = drawn.split('<page ').slice(1);
  return pages.flatMap((page, number) => {
    const size = numbersIn(/width="([\d.]+)" height="([\d.]+)"/, page);
    const words = page.matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/g,
    );
    return Array.from(words, ([, left, , right, bottom, text = '']) => ({
      text,
      page: String(number + 1),
      inside:
        Number(left) * POINT_MM > EDGE_MM &&
        ((size[0] ?? 0) - Number(right)) * POINT_MM > EDGE_MM &&
        ((size[1] ?? 0) - Number(bottom)) * POINT_MM > EDGE_MM,
    }));
  });
}

const numbersIn = (pattern: RegExp, text: string): readonly number[] => (pattern.exec(text) ?? []).slice(1).map(Number);

it.each(papers.map((paper) => [`${paper.id} (${paper.sheets[0]?.family ?? ''})`, paper] as const))(
  'every word of %s stands inside the margins, however long names and titles are',
  async (_id, paper) => {
    const words = await wordsOf(paper);
    expect(words.filter(({ inside }) => !inside)).toEqual([]);
    expect(words.length).toBeGreaterThan(20);
  },
);

it('writes signs that mean something to XML as the letters they are', async () => {
  const list = papers.find(({ id }) => id === 'closing-list') as Paper;
  const file = join(folder, 'list.docx');
  writeFileSync(file, await renderPaper(list, 'docx'));
  const xml = execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  const shown = xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
  expect(shown).toContain(longText(200).normalize('NFC'));
});

it('keeps the declaration that a juror signs by hand on one page', async () => {
  const [juror] = data.judging?.jurors ?? [];
  for (const contest of [data, dataWith(inFamily('state'))]) {
    const words = await wordsOf(
      blankDeclarations(contest, juror === undefined ? [] : [{ ...juror, name: 'Nguyễn Thị Ánh' }]),
    );
    expect(new Set(words.map(({ page }) => page))).toEqual(new Set(['1']));
  }
});

it('keeps the form of a screening with a title of three lines, and who signs it, on one page', async () => {
  for (const sheets of papers.filter(({ id }) => id === 'screening-sheet').map((paper) => paper.sheets)) {
    const [sheet] = sheets;
    if (sheet === undefined) throw new RangeError('no entry was voted on');
    const words = await wordsOf({ id: 'one', name: 'one', fileName: 'one', sheets: [sheet] });
    expect(new Set(words.map(({ page }) => page))).toEqual(new Set(['1']));
  }
});

it('keeps a certificate of twelve names of sixty letters on one page', async () => {
  const certificate = papers.find(({ id }) => id === 'certificate') as Paper;
  const words = await wordsOf({ ...certificate, sheets: certificate.sheets.slice(0, 1) });
  expect(new Set(words.map(({ page }) => page))).toEqual(new Set(['1']));
});
