import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import { hashSheet } from '@hoithi/scoring';
import fc from 'fast-check';
import { checkComplete, checkMarks } from '../src/judging/check-marks';
import { jurorOrder } from '../src/judging/juror-order';
import { createJurorTags } from '../src/judging/juror-tags';
import { sheetTotal } from '../src/judging/sheet-total';
import type { Ballot } from '../src/store/ballot';

const contest = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml'));
const full = { theme: 30, method: 20, script: 15, technique: 20, usefulness: 15 };

describe('marks', () => {
  it('of every quarter point up to the maximum are taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (quarters) => {
        expect(() => checkMarks(contest, { theme: quarters / 4 })).not.toThrow();
      }),
    );
  });

  it.each([
    ['above the maximum', { theme: 30.25 }],
    ['below zero', { theme: -0.25 }],
    ['off the step', { theme: 10.1 }],
    ['for an unknown criterion', { beauty: 1 }],
  ])('%s are refused', (_what, marks) => {
    expect(() => checkMarks(contest, marks)).toThrow(expect.objectContaining({ code: 'mark-invalid' }));
  });

  it('must be there for every criterion before sealing; the error names those that are not', () => {
    expect(() => checkComplete(contest, full)).not.toThrow();
    const { method: _method, script: _script, ...rest } = full;
    expect(() => checkComplete(contest, rest)).toThrow(
      expect.objectContaining({ code: 'sheet-incomplete', facts: { missing: 'method, script' } }),
    );
  });

  it('add up exactly', () => {
    expect(sheetTotal({})).toBeNull();
    expect(sheetTotal(full)).toBe('100.00');
    expect(sheetTotal({ a: 0.1, b: 0.2 })).toBe('0.30');
  });
});

describe('the hash of a sheet', () => {
  const content = { contest: 'c', entry: 'SL-001', juror: 't', marks: full, sealedAtMs: 1, salt: 's' };

  it('does not hang on the order of the marks', () => {
    const turned = Object.fromEntries(Object.entries(full).toReversed());
    expect(hashSheet({ ...content, marks: turned })).toBe(hashSheet(content));
  });

  it('changes with any mark, instant, juror, entry or salt', () => {
    const others = [
      { marks: { ...full, theme: 29.75 } },
      { sealedAtMs: 2 },
      { juror: 'u' },
      { entry: 'SL-002' },
      { salt: 't' },
    ];
    const hashes = others.map((other) => hashSheet({ ...content, ...other }));
    expect(new Set([hashSheet(content), ...hashes]).size).toBe(6);
  });

  it('names jurors by a tag that hangs on the secret', () => {
    const tag = createJurorTags('a'.repeat(32));
    expect(tag('c', 'juror-1')).toBe(tag('c', 'juror-1'));
    expect(
      new Set([
        tag('c', 'juror-1'),
        tag('c', 'juror-2'),
        tag('d', 'juror-1'),
        createJurorTags('b'.repeat(32))('c', 'juror-1'),
      ]).size,
    ).toBe(4);
  });
});

it('gives every juror an own order of the films that the arrival of another film does not disturb', () => {
  const ballot = (at: number): Ballot => ({
    _id: `c/e${at}`,
    contestId: 'c',
    entryId: `e${at}`,
    code: `SL-00${at}`,
    state: 'open',
    closedReason: null,
    openedAtMs: at,
  });
  const ballots = Array.from({ length: 9 }, (_, at) => ballot(at));
  const order = (list: readonly Ballot[], juror: string) => jurorOrder(list, juror).map(({ entryId }) => entryId);
  expect(order(ballots.toReversed(), 'a')).toEqual(order(ballots, 'a'));
  expect(order(ballots, 'b')).not.toEqual(order(ballots, 'a'));
  expect(order([...ballots, ballot(99)], 'a').filter((id) => id !== 'e99')).toEqual(order(ballots, 'a'));
});
