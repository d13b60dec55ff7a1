import { parseBundle, recountBundle, type LogLeaf, type RecountFault } from '../src';
import { bundle, chainHeads, spoiled, type BundleCopy } from './bundles';

const faultsOf = (change: (copy: BundleCopy) => void): readonly (readonly string[])[] =>
  recountBundle(spoiled(change)).faults.map(({ code, text }) => [code, text.en]);
const codesOf = (change: (copy: BundleCopy) => void): ReadonlySet<RecountFault['code']> =>
  new Set(recountBundle(spoiled(change)).faults.map(({ code }) => code));

const setMark = (copy: BundleCopy, at: number, points: number): void => {
  const sheet = copy.book.sheets[at];
  if (sheet !== undefined) sheet.marks['theme'] = points;
};
const rebuildHeads = (copy: BundleCopy): void => {
  const leaves = copy.log.leaves as readonly LogLeaf[];
  copy.log.heads = [...chainHeads(leaves, [2, 5, leaves.length])] as BundleCopy['log']['heads'];
};

it('holds as it was published, and says what it looked at', () => {
  const read = parseBundle(JSON.parse(JSON.stringify(bundle())));
  const recount = read === null ? null : recountBundle(read);
  expect(recount).toMatchObject({ sheets: 5, entries: 2, leaves: 8, faults: [] });
  expect(recount?.checks.map(({ id }) => id)).toEqual([
    'book',
    'rules',
    'sheets',
    'log',
    'heads',
    'ranking',
    'interaction',
    'decision',
  ]);
});

it('names the sheet of which one mark was changed', () => {
  expect(faultsOf((copy) => setMark(copy, 1, 52.25))).toEqual(
    expect.arrayContaining([
      ['book-hash', expect.any(String)],
      ['sheet-hash', expect.stringContaining('J2 / A')],
      ['ranking', expect.stringContaining('A')],
    ]),
  );
});

it('names a sheet whose opening was dropped, doubled or replaced', () => {
  expect(faultsOf((copy) => void copy.sheets.pop())).toEqual([
    ['sheet-unopened', expect.stringContaining('J3 / B')],
    ['sheet-missing', expect.stringContaining('line 8 of the log')],
  ]);
  expect(faultsOf((copy) => void copy.sheets.splice(1, 1, ...copy.sheets.slice(0, 1)))).toEqual([
    ['sheet-hash', expect.stringContaining('J1 / A')],
    ['sheet-unopened', expect.stringContaining('J2 / A')],
    ['sheet-missing', expect.stringContaining('line 5 of the log')],
  ]);
});

it('finds a sheet that was dropped from book and openings alike by its line in the log', () => {
  const drop = (copy: BundleCopy): void => {
    copy.sheets.pop();
    copy.book.sheets.pop();
  };
  expect(codesOf(drop)).toContain('sheet-missing');
});

it('finds a sheet that was dropped from the log as well by the heads', () => {
  const drop = (copy: BundleCopy): void => {
    copy.sheets.pop();
    copy.book.sheets.pop();
    copy.log.leaves.pop();
  };
  expect(codesOf(drop)).toContain('log-uncovered');
});

it('names a sheet that was slipped in beside the log', () => {
  expect(faultsOf((copy) => void copy.log.leaves.pop())).toEqual(
    expect.arrayContaining([['sheet-unlogged', expect.stringContaining('J3 / B')]]),
  );
});

it('refuses a reordered log, naming the first head that does not follow', () => {
  const reorder = (copy: BundleCopy): void => {
    const [rules, seal, reopen, third, fourth, ...rest] = copy.log.leaves;
    if (!rules || !seal || !reopen || !third || !fourth) return;
    copy.log.leaves = [rules, seal, reopen, fourth, third, ...rest];
  };
  expect(faultsOf(reorder)).toEqual([['head-root', expect.stringContaining('head 2')]]);
  const reverse = (copy: BundleCopy): void => {
    const [rules, ...rest] = copy.log.leaves;
    if (rules) copy.log.leaves = [rules, ...rest.toReversed()];
  };
  expect(faultsOf(reverse)).toEqual(expect.arrayContaining([['head-root', expect.stringContaining('head 1')]]));
});

it('refuses a swapped, changed, dropped or added head', () => {
  expect(codesOf((copy) => void copy.log.heads.reverse())).toContain('head-chain');
  expect(codesOf((copy) => copy.log.heads.forEach((head) => (head.atMs += 1)))).toEqual(new Set(['head-chain']));
  expect(codesOf((copy) => void copy.log.heads.splice(1, 1))).toEqual(new Set(['head-chain']));
  expect(codesOf((copy) => void copy.log.heads.pop())).toEqual(new Set(['log-uncovered']));
  expect(codesOf((copy) => void (copy.log.heads = []))).toEqual(new Set(['log-uncovered']));
});

it('refuses rules that changed after the log began, even with new heads', () => {
  const soften = (copy: BundleCopy): void => void (copy.book.minimumForPrize = 1);
  expect(codesOf(soften)).toContain('rules-changed');
  const addRules = (copy: BundleCopy): void => {
    const [rules] = copy.log.leaves;
    if (rules) copy.log.leaves.push({ ...rules });
    rebuildHeads(copy);
  };
  expect(codesOf(addRules)).toEqual(new Set(['rules-changed']));
});

it('wants a cause for every sheet that is not counted', () => {
  const unreopened = (copy: BundleCopy): void => {
    copy.log.leaves.splice(2, 1);
    rebuildHeads(copy);
  };
  expect(codesOf(unreopened)).toEqual(new Set(['closed-without-cause']));
  const asLeft = (copy: BundleCopy): void => copy.closedSheets.forEach((sheet) => (sheet.why = 'entry-left'));
  expect(codesOf(asLeft)).toEqual(new Set(['closed-without-cause']));
  const hidden = (copy: BundleCopy): void => void copy.closedSheets.pop();
  expect(faultsOf(hidden)).toEqual([['sheet-missing', expect.stringContaining('line 2 of the log')]]);
  const otherEntry = (copy: BundleCopy): void => copy.closedSheets.forEach((sheet) => (sheet.entry = 'B'));
  expect(codesOf(otherEntry)).toContain('sheet-hash');
});

it('names a swapped rank, a changed count and a prize that moved without a reason', () => {
  expect(faultsOf((copy) => copy.ranking.forEach((row) => (row.rank = 2)))).toEqual([
    ['ranking', expect.stringContaining('A')],
  ]);
  expect(faultsOf((copy) => copy.freeze.counts.forEach((count) => (count.accepted = 8)))).toEqual([
    ['counts', expect.stringContaining('B')],
  ]);
  const moved = (copy: BundleCopy): void =>
    void copy.decision.awards.splice(0, 1, { prizeId: 'first', entries: ['B'] });
  expect(faultsOf(moved)).toEqual([['prizes', expect.stringContaining('first')]]);
  expect(
    faultsOf((copy) => {
      moved(copy);
      copy.decision.changes = [{ prizeId: 'first', reason: 'lý do' }];
    }),
  ).toEqual([]);
});

it('holds the counts against the freeze record and its hash', () => {
  expect(codesOf((copy) => void (copy.freeze.record = `${copy.freeze.record} `))).toEqual(new Set(['freeze-hash']));
  expect(codesOf((copy) => void (copy.freeze.record = '{}'))).toEqual(new Set(['freeze-hash', 'counts']));
  expect(codesOf((copy) => void (copy.freeze.record = 'kein JSON'))).toEqual(new Set(['freeze-hash', 'counts']));
  expect(codesOf((copy) => void copy.freeze.counts.pop())).toEqual(new Set(['counts']));
});

it('names the place in a book that cannot be read', () => {
  expect(faultsOf((copy) => setMark(copy, 0, 99))).toEqual([['book-malformed', expect.stringContaining('above')]]);
});

it.each([null, [], {}, { format: 'hoithi-bundle/1' }, { format: 'hoithi-bundle/2' }])(
  'takes %j for no bundle',
  (json) => {
    expect(parseBundle(json)).toBeNull();
  },
);

it.each(['book', 'jurors', 'sheets', 'closedSheets', 'log', 'freeze', 'decision', 'ranking', 'program'])(
  'never stumbles over a bundle without its %s',
  (key) => {
    const { [key]: _gone, ...rest } = JSON.parse(JSON.stringify(bundle())) as Record<string, unknown>;
    const read = parseBundle(rest);
    expect(read === null || recountBundle(read).faults.length > 0).toBe(true);
  },
);
