import fc from 'fast-check';
import { join } from 'node:path';
import { type Contest, loadContest } from '@hoithi/contest';
import type { AskedDecision } from '../src/council/asked-decision';
import { findVoteFaults, type VoteQuestion } from '../src/council/vote-faults';
import { votesNeeded } from '../src/council/votes-needed';

const contest = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml'));
const AWARDS = [
  { prizeId: 'first', entries: ['a'] },
  { prizeId: 'second', entries: ['b', 'c'] },
];
const asked: AskedDecision = { awards: AWARDS, interactionWinner: 'd', changes: [], overBudgetReason: null };
const PAIRS = [
  { prizeId: 'first', entryId: 'a' },
  { prizeId: 'second', entryId: 'b' },
  { prizeId: 'second', entryId: 'c' },
  { prizeId: 'interaction', entryId: 'd' },
];
const proposal = { prizes: AWARDS, interactionWinner: 'd', interactionTie: [], undecided: [] };
type Vote = {
  readonly prizeId: string;
  readonly entryId: string | null;
  readonly for: number;
  readonly against: number;
};

const meetingWith = (present: number, of: number, votes: readonly Vote[]) => {
  const members = Array.from({ length: of }, (_, at) => ({ userId: `m${at}`, name: '', title: '' }));
  const attendance = members.map(({ userId }, at) => ({ userId, present: at < present, reason: '' }));
  return { members, form: { attendance, votes } } as unknown as NonNullable<VoteQuestion['meeting']>;
};
const question = (over: Partial<VoteQuestion>): VoteQuestion => ({
  contest,
  proposal,
  asked,
  left: new Set(),
  stage: 'provisional',
  meeting: null,
  ...over,
});
const unanimous = (voices: number): readonly Vote[] => PAIRS.map((pair) => ({ ...pair, for: voices, against: 0 }));
const byMembers: Contest = {
  ...contest,
  definition: {
    ...contest.definition,
    council: { ...contest.definition.council, majority: { moreThan: { numerator: 2, denominator: 3 }, of: 'members' } },
  },
};

it('needs more than half of those present, or what else the contest says', () => {
  const needed = [1, 2, 3, 4, 5].map((present) => votesNeeded(contest, meetingWith(present, 9, [])));
  expect(needed).toEqual([1, 2, 2, 3, 3]);
  expect(votesNeeded(byMembers, meetingWith(4, 9, []))).toBe(7);
});

it('gives a prize exactly where its voices are more than half of those present, however the others voted', () => {
  const voices = fc.array(fc.nat({ max: 12 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), voices, (present, counts) => {
      const votes = PAIRS.map((pair, at) => ({ ...pair, for: Math.min(present, counts[at]!), against: 0 }));
      const faults = findVoteFaults(question({ meeting: meetingWith(present, 12, votes) }));
      const lacking = votes.filter((vote) => vote.for * 2 <= present).map(({ entryId }) => entryId);
      expect(faults.map(({ code, entryId }) => [code, entryId])).toEqual(lacking.map((id) => ['no-majority', id]));
    }),
  );
});

it('never takes fewer prizes than were voted as they were voted, and never asks a vote for a prize that nobody gets', () => {
  const kept = fc.subarray(PAIRS);
  fc.assert(
    fc.property(kept, kept, (given, voted) => {
      const votes = voted.map((pair) => ({ ...pair, for: 3, against: 0 }));
      const awards = ['first', 'second'].map((prizeId) => ({
        prizeId,
        entries: given.filter((pair) => pair.prizeId === prizeId).map(({ entryId }) => entryId),
      }));
      const interactionWinner = given.some(({ entryId }) => entryId === 'd') ? 'd' : null;
      const faults = findVoteFaults(
        question({ asked: { ...asked, awards, interactionWinner }, meeting: meetingWith(3, 3, votes) }),
      );
      const told = faults.map(({ code, entryId }) => `${code} ${entryId}`).toSorted();
      const expected = [
        ...given.filter((pair) => !voted.includes(pair)).map(({ entryId }) => `no-majority ${entryId}`),
        ...voted.filter((pair) => !given.includes(pair)).map(({ entryId }) => `against-the-vote ${entryId}`),
      ];
      expect(told).toEqual(expected.toSorted());
    }),
  );
});

it('does not hold a carried vote against a work that has left since', () => {
  const meeting = meetingWith(3, 3, unanimous(3));
  const without = { ...asked, awards: [{ prizeId: 'second', entries: ['b', 'c'] }] };
  expect(findVoteFaults(question({ asked: without, meeting, left: new Set(['a']) }))).toEqual([]);
});

it('keeps a prize ungiven that was voted so, and gives it against that vote to nobody', () => {
  const votes = [...unanimous(3), { prizeId: 'third', entryId: null, for: 3, against: 0 }];
  expect(findVoteFaults(question({ meeting: meetingWith(3, 3, votes) }))).toEqual([]);
  const third = { ...asked, awards: [...AWARDS, { prizeId: 'third', entries: ['e'] }] };
  const codes = findVoteFaults(question({ asked: third, meeting: meetingWith(3, 3, votes) })).map(({ code }) => code);
  expect(codes).toEqual(['no-majority', 'against-the-vote']);
});

it('asks after the complaints for a vote on what is changed, and for no meeting where nothing is', () => {
  const final = { stage: 'final' as const };
  expect(findVoteFaults(question(final))).toEqual([]);
  const changed = { ...asked, awards: [AWARDS[0]!, { prizeId: 'second', entries: ['b', 'e'] }] };
  expect(findVoteFaults(question({ ...final, asked: changed })).map(({ code }) => code)).toEqual(['no-meeting']);
  const votes = ['b', 'e'].map((entryId) => ({ prizeId: 'second', entryId, for: 2, against: 1 }));
  expect(findVoteFaults(question({ ...final, asked: changed, meeting: meetingWith(3, 3, votes) }))).toEqual([]);
});

it('follows what the meeting about the complaints has carried, also where nothing was to be changed', () => {
  const final = { stage: 'final' as const };
  const votes = [{ prizeId: 'first', entryId: 'y', for: 5, against: 0 }];
  const told = (meeting: VoteQuestion['meeting']) => findVoteFaults(question({ ...final, meeting }));
  expect(told(meetingWith(5, 6, votes))).toEqual([{ code: 'against-the-vote', prizeId: 'first', entryId: 'y' }]);
  expect(told(meetingWith(5, 6, [{ ...votes[0]!, for: 2, against: 3 }]))).toEqual([]);
  expect(told(meetingWith(5, 6, unanimous(5)))).toEqual([]);
  expect(told(meetingWith(5, 6, []))).toEqual([]);
  // Too few were there for a vote.
  expect(told(meetingWith(3, 6, votes))).toEqual([]);
});
