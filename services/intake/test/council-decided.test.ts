import { ContestError, contestId, type ErrorCode } from '@hoithi/contracts';
import type { FactMeta } from '@hoithi/bus';
import { complaintsWindow, loadContest } from '@hoithi/contest';
import { join } from 'node:path';
import { onCouncilDecided } from '../src/consume/council-decided';
import type { Intake } from '../src/intake';

const contest = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml'));
const told = { contestId: contestId.parse('demo'), decisionId: 'decision-1', atMs: 1 };

/** Hands the decision on to a contest whose workflow answers with this refusal. */
const refusedWith = (code: ErrorCode): Promise<unknown> => {
  const workflows = { updateContest: () => Promise.reject(new ContestError(code)) };
  const contests = { get: () => contest };
  const [, handle] = onCouncilDecided({ workflows, contests, clock: { nowMs: () => 1 } } as unknown as Intake);
  return Promise.resolve(handle(told, {} as FactMeta));
};

describe('the council’s decision on its way to the contest', () => {
  it.each(['council-not-ready', 'contest-not-started', 'out-of-phase'] as const)(
    'comes again when the contest answers %s, because it is only not there yet',
    (code) => expect(refusedWith(code)).rejects.toMatchObject({ code: 'service-unavailable', retryable: true }),
  );

  it('is given up as a dead letter when another decision stands', () =>
    expect(refusedWith('council-decided')).rejects.toMatchObject({ code: 'council-decided', retryable: false }));
});

describe('the window for complaints that a decision opens', () => {
  const day = (atMs: number): string => new Date(atMs + 7 * 3_600_000).toISOString().slice(0, 10);

  it('lasts the whole working days of the rules, however late the council was', () => {
    const onTime = complaintsWindow(contest, Date.parse('2024-09-15T10:00:00+07:00'));
    expect([day(onTime.complaintsCloseAtMs), day(onTime.finalAtMs)]).toEqual(['2024-09-18', '2024-09-20']);
    const late = complaintsWindow(contest, Date.parse('2024-09-20T16:00:00+07:00'));
    expect([day(late.complaintsCloseAtMs), day(late.finalAtMs)]).toEqual(['2024-09-25', '2024-09-27']);
  });

  it('is never shorter than the calendar plans', () => {
    const early = complaintsWindow(contest, Date.parse('2024-09-11T09:00:00+07:00'));
    expect(early.complaintsCloseAtMs).toBe(contest.calendar.complaintsCloseAtMs);
  });
});
