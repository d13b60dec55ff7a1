import { checkMeeting } from '../src/council/check-meeting';
import type { Meeting } from '../src/store/meeting';

const members = ['head', 'deputy', 'member'].map((userId) => ({ userId }));
const form = {
  startedAtMs: 1_000,
  endedAtMs: null,
  chairId: 'head',
  attendance: members.map(({ userId }) => ({ userId, present: userId !== 'member', reason: '' })),
  votes: [],
};
const check = (over: object) => checkMeeting({ ...form, ...over } as unknown as Meeting['form'], members);
const motion = { prizeId: 'first', entryId: 'entry-1', for: 1, against: 0 };

it('takes a meeting as it can have been', () => expect(() => check({})).not.toThrow());

it.each([
  ['a stranger', { attendance: [{ userId: 'guest', present: true, reason: '' }] }, 'not-a-member'],
  ['a member twice', { attendance: [1, 2].map(() => ({ userId: 'head', present: true, reason: '' })) }, 'member-twice'],
  ['an absent chair', { chairId: 'member' }, 'chair-absent'],
  ['more votes than members', { votes: [{ ...motion, for: 2, against: 1 }] }, 'more-votes-than-members'],
  ['a motion voted on twice', { votes: [motion, { ...motion, for: 2 }] }, 'motion-twice'],
  ['an end before its beginning', { endedAtMs: 1 }, 'ends-before-it-starts'],
])('refuses one with %s', (_what, over, fault) =>
  expect(() => check(over)).toThrow(expect.objectContaining({ code: 'bad-request', facts: { fault } })),
);
