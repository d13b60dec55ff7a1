import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPapers, paperFormats, renderPaper } from '../src';
import { paperData } from './paper-data-40';

const GOAL_MS = 120_000;

let folder: string;
beforeAll(() => {
  folder = process.env['PAPERS_OUT'] ?? mkdtempSync(join(tmpdir(), 'papers-'));
  mkdirSync(folder, { recursive: true });
});
afterAll(() => {
  if (process.env['PAPERS_OUT'] === undefined) rmSync(folder, { recursive: true });
});

it('makes every paper of a contest of 40 entries, in every format, in under two minutes', async () => {
  const startedAtMs = performance.now();
  const papers = buildPapers(paperData);
  expect(papers.map(({ id }) => id)).toEqual(paperData.contest.definition.papers.list.map(({ id }) => id));
  for (const paper of papers) {
    for (const format of paperFormats(paper)) {
      writeFileSync(join(folder, `${paper.fileName}.${format}`), await renderPaper(paper, format));
    }
  }
  expect(performance.now() - startedAtMs).toBeLessThan(GOAL_MS);
  for (const paper of papers) {
    const title = paper.sheets[0]?.title.toLocaleUpperCase('vi') ?? '';
    const word = execFileSync('unzip', ['-p', join(folder, `${paper.fileName}.docx`), 'word/document.xml'], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    expect(word).toContain(title);
    const drawn = execFileSync('pdftotext', ['-layout', join(folder, `${paper.fileName}.pdf`), '-'], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    expect(drawn.normalize('NFC').replace(/\s+/g, ' ')).toContain(title);
  }
}, 180_000);
