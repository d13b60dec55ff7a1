import { parseBundle, recountBundle, sha256Hex, type LogLeaf, type RecountFault } from '../src';
import { bundle, chainHeads, restated, spoiled, type BundleCopy } from './bundles';

const faultsOf = (change: (copy: BundleCopy) => void): readonly (readonly string[])[] =>
  recountBundle(spoiled(change)).faults.map(({ code, text }) => [code, text.en]);
const codesOf = (change: (copy: BundleCopy) => void): ReadonlySet<RecountFault['code']> =>
  new Set(recountBundle(spoiled(change)).faults.map(({ code }) => code));

/** Codes where the forger has also made the decision's line and the heads anew. */
const forgedCodes = (change: (copy: BundleCopy) => void): ReadonlySet<RecountFault['code']> =>
  new Set(recountBundle(restated(spoiled(change))).faults.map(({ code }) => code));

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
  expect(recount).toMatchObject({ sheets: 5, entries: 2, leaves: 9, faults: [] });
  expect(recount?.checks.map(({ id }) => id)).toEqual([
    'book',
    'rules',
    'sheets',
    'log',
    'exclusions',
    'heads',
    'statement',
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
  expect(faultsOf((copy) => void copy.log.leaves.splice(-2, 1))).toEqual(
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
  const reorder = (copy: BundleCopy): void => void (copy.book.tieSteps = ['head-to-head', 'criteria-by-weight']);
  expect(codesOf(reorder)).toContain('rules-changed');
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
  expect(forgedCodes((copy) => copy.freeze.counts.forEach((count) => (count.accepted = 8)))).toEqual(
    new Set(['counts']),
  );
  expect(forgedCodes((copy) => copy.freeze.counts.forEach((count) => (count.raw = 99)))).toEqual(new Set(['counts']));
  const moved = (copy: BundleCopy): void =>
    void copy.decision.awards.splice(0, 1, { prizeId: 'first', entries: ['B'] });
  expect(faultsOf(moved)).toEqual([
    ['decision-changed', expect.any(String)],
    ['prizes', expect.stringContaining('second')],
    ['prizes', expect.stringContaining('first')],
  ]);
});

it('holds the counts against the freeze record and its hash', () => {
  expect(forgedCodes((copy) => void (copy.freeze.record = `${copy.freeze.record} `))).toEqual(new Set(['freeze-hash']));
  expect(forgedCodes((copy) => void (copy.freeze.record = '{}'))).toEqual(new Set(['freeze-hash', 'counts']));
  expect(forgedCodes((copy) => void (copy.freeze.record = 'kein JSON'))).toEqual(new Set(['freeze-hash', 'counts']));
  expect(forgedCodes((copy) => void copy.freeze.counts.pop())).toEqual(new Set(['counts']));
});

it('takes a prize that moved with a reason, but only as the log has it', () => {
  const reasoned = (copy: BundleCopy): void => {
    copy.decision.awards = [{ prizeId: 'first', entries: ['B'] }];
    copy.decision.changes = ['first', 'second'].map((prizeId) => ({ prizeId, reason: 'lý do' }));
  };
  expect(forgedCodes(reasoned)).toEqual(new Set());
  expect(codesOf(reasoned)).toEqual(new Set(['decision-changed']));
});

it('refuses prizes that nobody could give, and a silent winner of the interaction prize', () => {
  const give = (prizeId: string, entries: string[]) => (copy: BundleCopy) => {
    copy.decision.awards = [{ prizeId, entries }];
    copy.decision.changes = ['first', 'second', 'third'].map((id) => ({ prizeId: id, reason: 'lý do' }));
  };
  for (const [prizeId, entries] of [
    ['grand', ['A']],
    ['first', ['A', 'B']],
    ['second', ['A', 'A']],
    ['first', ['Z']],
  ] as const) {
    expect(forgedCodes(give(prizeId, [...entries]))).toEqual(new Set(['prizes']));
  }
  expect(forgedCodes((copy) => void (copy.decision.interactionWinner = 'A'))).toEqual(new Set(['interaction-winner']));
});

it('refuses another stage, other rules, another program and another tag than the decision was taken with', () => {
  const changed = new Set(['decision-changed']);
  expect(codesOf((copy) => void (copy.stage = 'provisional'))).toEqual(changed);
  expect(codesOf((copy) => void (copy.rulesVersion = 'w'))).toEqual(changed);
  expect(codesOf((copy) => void (copy.program.version = '9'))).toEqual(changed);
  expect(forgedCodes((copy) => void copy.jurors.pop())).toContain('jurors');
  const shared = (copy: BundleCopy): void => copy.jurors.forEach((juror) => (juror.tag = 'tag-J1'));
  expect(forgedCodes(shared)).toEqual(new Set(['jurors', 'sheet-hash']));
});

it('refuses a log in which a result was decided more often than once for each stage', () => {
  const again = (times: number) => (copy: BundleCopy) => {
    const last = copy.log.leaves.at(-1);
    if (last) copy.log.leaves.push(...Array.from({ length: times }, () => ({ ...last })));
  };
  expect(forgedCodes(again(1))).toEqual(new Set());
  expect(forgedCodes(again(2))).toEqual(new Set(['decision-changed']));
});

it('names the place in a book that cannot be read', () => {
  expect(faultsOf((copy) => setMark(copy, 0, 99))).toEqual([['book-malformed', expect.stringContaining('above')]]);
});

it.each([null, [], {}, { format: 'hoithi-bundle/2' }, { format: 'hoithi-bundle/3' }])(
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

describe('sheets that were keyed from paper', () => {
  const scanSha256 = 'a'.repeat(64);
  const told = (...keyedSheets: readonly { juror: string; entry: string; scanSha256: string }[]) =>
    recountBundle(restated({ ...bundle(), keyedSheets })).faults.map(({ code }) => code);

  it('hold where each is a sealed sheet with a scan, and a bundle from before they were told holds as ever', () => {
    expect(told({ juror: 'J2', entry: 'A', scanSha256 }, { juror: 'J3', entry: 'B', scanSha256 })).toEqual([]);
    expect(parseBundle({ ...bundle(), keyedSheets: [{ juror: 'J2' }] })).toBeNull();
    expect(recountBundle(bundle()).faults).toEqual([]);
  });

  it('are refused where one is told after the decision, has no seal, stands twice or has no scan', () => {
    const keyedSheets = [{ juror: 'J2', entry: 'A', scanSha256 }];
    expect(recountBundle({ ...bundle(), keyedSheets }).faults.map(({ code }) => code)).toEqual(['decision-changed']);
    expect(told({ juror: 'J3', entry: 'A', scanSha256 })).toEqual(['keyed-sheet']);
    expect(told({ juror: 'J2', entry: 'A', scanSha256 }, { juror: 'J2', entry: 'A', scanSha256 })).toEqual([
      'keyed-sheet',
    ]);
    expect(told({ juror: 'J2', entry: 'A', scanSha256: 'none' })).toEqual(['keyed-sheet']);
  });
});

it('refuses a freeze record that gives one entry two counts', () => {
  const record = bundle().freeze.record?.replace('"accepted":7', '"accepted":9,"accepted":7') ?? '';
  const freeze = { ...bundle().freeze, record, hash: sha256Hex(record) };
  expect(recountBundle(restated({ ...bundle(), freeze })).faults).toMatchObject([
    { code: 'repeated-key', path: 'freeze.record.counts[0].accepted' },
  ]);
});
