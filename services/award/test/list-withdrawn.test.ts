import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import { listWithdrawn } from '../src/council/list-withdrawn';

const contest = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml'));
const ballots = ['SL-001', 'SL-002', 'SL-003'].map((code) => ({ entryId: `entry-${code}`, code }));
const decision = (first: string, second: readonly string[], side: string | null) => ({
  awards: [
    { prizeId: 'first', entries: [`entry-${first}`] },
    { prizeId: 'second', entries: second.map((code) => `entry-${code}`) },
  ],
  interactionWinner: side === null ? null : `entry-${side}`,
});
const withdrawn = (editions: readonly ReturnType<typeof decision>[]) =>
  listWithdrawn({ contest, ballots, decision: { ...editions.at(-1), earlier: editions.slice(0, -1) } } as never);

it('names what was given before and is given no more, once', () => {
  const first = decision('SL-001', ['SL-002', 'SL-003'], 'SL-003');
  const changed = decision('SL-002', ['SL-001'], null);
  expect(withdrawn([first, first, changed])).toEqual([
    { prizeId: 'first', code: 'SL-001' },
    { prizeId: 'second', code: 'SL-002' },
    { prizeId: 'second', code: 'SL-003' },
    { prizeId: 'interaction', code: 'SL-003' },
  ]);
});

it('names nothing that was given back, and nothing where no edition went before', () => {
  const first = decision('SL-001', ['SL-002'], null);
  expect(withdrawn([first, decision('SL-002', ['SL-001'], null), first])).toEqual([
    { prizeId: 'first', code: 'SL-002' },
    { prizeId: 'second', code: 'SL-001' },
  ]);
  expect(withdrawn([first])).toEqual([]);
});
