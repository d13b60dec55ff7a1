import { join } from 'node:path';
import { type Contest, loadContest } from '@hoithi/contest';
import type { AskedDecision } from '../src/council/asked-decision';
import { checkDecision } from '../src/council/check-decision';
import { entryOutcomes } from '../src/council/entry-outcomes';
import type { Proposal } from '../src/council/propose-prizes';

const contest = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml'));
const proposal: Proposal = {
  prizes: [
    { prizeId: 'first', entries: ['a'] },
    { prizeId: 'second', entries: ['b', 'c'] },
    { prizeId: 'third', entries: [] },
    { prizeId: 'consolation', entries: [] },
  ],
  interactionWinner: 'd',
  interactionTie: [],
  undecided: [],
};
const asked = (over: Partial<AskedDecision> = {}): AskedDecision => ({
  awards: [
    { prizeId: 'first', entries: ['a'] },
    { prizeId: 'second', entries: ['c', 'b'] },
  ],
  interactionWinner: 'd',
  changes: [],
  overBudgetReason: null,
  ...over,
});
const check = (
  over: {
    readonly asked?: AskedDecision;
    readonly proposal?: Proposal;
    readonly contest?: Contest;
    readonly left?: ReadonlySet<string>;
  } = {},
) =>
  checkDecision({
    contest,
    proposal,
    asked: asked(),
    eligible: new Set(['a', 'b', 'c']),
    counted: new Set(['a', 'd', 'e']),
    left: new Set(),
    ...over,
  });
const withPrizes = (over: Partial<Contest['definition']['prizes']>): Contest => ({
  ...contest,
  definition: { ...contest.definition, prizes: { ...contest.definition.prizes, ...over } },
});

it('takes the proposal as it is, in whatever order', () => {
  expect(() => check()).not.toThrow();
});

it('takes "not awarded" with a reason', () => {
  const changes = [{ prizeId: 'second', reason: 'chưa đạt' }];
  expect(() => check({ asked: asked({ awards: [{ prizeId: 'first', entries: ['a'] }], changes }) })).not.toThrow();
});

it('asks for a reason while the interaction prize is tied, even to leave it empty', () => {
  const tied = { ...proposal, interactionWinner: null, interactionTie: ['d', 'e'] };
  const needs = expect.objectContaining({ code: 'reason-required', facts: { prizeId: 'interaction' } });
  expect(() => check({ proposal: tied })).toThrow(needs);
  expect(() => check({ proposal: tied, asked: asked({ interactionWinner: null }) })).toThrow(needs);
  const changes = [{ prizeId: 'interaction', reason: 'bốc thăm công khai' }];
  expect(() => check({ proposal: tied, asked: asked({ changes }) })).not.toThrow();
});

it('goes over the budget only with a reason (O3)', () => {
  expect(() => check({ contest: withPrizes({ budgetDong: 11_999_999 }) })).toThrow(
    expect.objectContaining({
      code: 'bad-request',
      facts: expect.objectContaining({ fault: 'over-budget', sumDong: 12_000_000 }),
    }),
  );
  const reasoned = asked({ overBudgetReason: 'nguồn xã hội hoá bổ sung' });
  expect(() => check({ contest: withPrizes({ budgetDong: 11_999_999 }), asked: reasoned })).not.toThrow();
});

it('keeps jury winners from the interaction prize where the contest says so', () => {
  const strict: Contest = {
    ...contest,
    definition: { ...contest.definition, interaction: { ...contest.definition.interaction, juryWinnersMayWin: false } },
  };
  const winnerAgain = asked({ interactionWinner: 'a', changes: [{ prizeId: 'interaction', reason: 'đề nghị' }] });
  expect(() => check({ asked: winnerAgain })).not.toThrow();
  expect(() => check({ contest: strict, asked: winnerAgain })).toThrow(
    expect.objectContaining({ code: 'bad-request' }),
  );
});

it('gives no prize, of the jury or of the interaction, to a work that has left the contest since', () => {
  const gone = (prizeId: string, entryId: string) =>
    expect.objectContaining({ code: 'bad-request', facts: { fault: 'left-contest', prizeId, entryId } });
  expect(() => check({ left: new Set(['a']) })).toThrow(gone('first', 'a'));
  expect(() => check({ left: new Set(['d']) })).toThrow(gone('interaction', 'd'));
  const changes = [{ prizeId: 'interaction', reason: 'tác phẩm bị loại' }];
  const without = asked({ interactionWinner: null, changes });
  expect(() => check({ left: new Set(['d']), asked: without })).not.toThrow();
});

it('tells every entry its outcome, the jury prize first where a work wins both', () => {
  const outcomes = entryOutcomes({
    entryIds: ['d', 'c', 'b', 'a', 'e'],
    asked: asked({ interactionWinner: 'a' }),
    interactionPrizeId: 'interaction',
  });
  expect(outcomes.map(({ entryId, prizeId }) => [entryId, prizeId])).toEqual([
    ['a', 'first'],
    ['b', 'second'],
    ['c', 'second'],
    ['d', null],
    ['e', null],
  ]);
});
