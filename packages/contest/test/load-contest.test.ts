import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildContest, loadContest, loadContests, toScoreBookRules } from '../src';
import { dataOf, pathOf, put, textOf } from './contest-files';

const withCode = (code: string): Error => expect.objectContaining({ code }) as Error;

test('a contest loads from its path and from its text alike', () => {
  expect(loadContest(textOf('sonla-2024'))).toEqual(loadContest(pathOf('sonla-2024')));
});

test('the rules version changes with any rule and with nothing else', () => {
  const text = textOf('sonla-2024');
  const { rulesVersion } = loadContest(text);
  expect(loadContest(`# chú thích\n${text}`).rulesVersion).toBe(rulesVersion);
  expect(loadContest(text.replace('entriesPerPerson: 3', 'entriesPerPerson: 2')).rulesVersion).not.toBe(rulesVersion);
});

test('a byte order mark does not disturb', () => {
  expect(loadContest(`\uFEFF${textOf('sonla-2024')}`).id).toBe('sonla-2024');
});

test('a missing file, bad YAML and a wrong definition have their own codes', () => {
  expect(() => loadContest('/nowhere/at/all.yaml')).toThrow(withCode('contest/file-unreadable'));
  expect(() => loadContest('a: [1\nb: "')).toThrow(withCode('contest/not-yaml'));
  expect(() => loadContest('id: sonla-2024\n')).toThrow(withCode('contest/schema'));
});

describe('a folder of contests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contests-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is loaded by id, the rehearsal only when its start is given', () => {
    const shipped = join(pathOf('demo'), '..');
    expect([...loadContests(shipped).keys()]).toEqual(['sonla-2024', 'sonla-2026']);
    expect([...loadContests(shipped, { startAtMs: 0 }).keys()]).toEqual(['demo', 'sonla-2024', 'sonla-2026']);
  });

  test('with one id in two files is refused', () => {
    writeFileSync(join(folder, 'a.yaml'), textOf('sonla-2024'));
    writeFileSync(join(folder, 'b.yaml'), textOf('sonla-2024'));
    expect(() => loadContests(folder)).toThrow(withCode('contest/id-twice'));
  });

  test('that does not exist is named', () => {
    expect(() => loadContests(join(folder, 'nothing'))).toThrow(withCode('contest/file-unreadable'));
  });
});

test('the rules of a score book come out in the shape that tally reads', () => {
  expect(toScoreBookRules(loadContest(pathOf('sonla-2024')))).toEqual({
    contest: 'sonla-2024',
    step: 0.25,
    rubric: [
      { id: 'theme', max: 30 },
      { id: 'method', max: 20 },
      { id: 'script', max: 15 },
      { id: 'technique', max: 20 },
      { id: 'usefulness', max: 15 },
    ],
    minimumSheets: 3,
    minimumForPrize: 70,
    prizes: [
      { id: 'first', count: 1, value: 5_000_000 },
      { id: 'second', count: 2, value: 3_000_000 },
      { id: 'third', count: 3, value: 2_000_000 },
      { id: 'consolation', count: 5, value: 1_000_000 },
    ],
  });
});

test.each<readonly [chain: readonly string[], tieSteps: readonly string[] | undefined]>([
  [['criteria-by-weight', 'head-to-head', 'chair'], undefined],
  [
    ['head-to-head', 'criteria-by-weight', 'jury-vote'],
    ['head-to-head', 'criteria-by-weight'],
  ],
  [['head-to-head', 'chair'], ['head-to-head']],
  [['jury-vote'], []],
])('a tie chain of %j is counted in its own order', (chain, tieSteps) => {
  const data = dataOf('sonla-2024');
  put(data, 'scoring.tieChain', chain);
  expect(toScoreBookRules(buildContest(data)).tieSteps).toEqual(tieSteps);
});
