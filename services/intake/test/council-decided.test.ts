import { ContestError, contestId, type ErrorCode } from '@hoithi/contracts';
import type { FactMeta } from '@hoithi/bus';
import { onCouncilDecided } from '../src/consume/council-decided';
import type { Intake } from '../src/intake';

const told = { contestId: contestId.parse('demo'), decisionId: 'decision-1', atMs: 1 };

/** Hands the decision on to a contest whose workflow answers with this refusal. */
const refusedWith = (code: ErrorCode): Promise<unknown> => {
  const workflows = { updateContest: () => Promise.reject(new ContestError(code)) };
  const [, handle] = onCouncilDecided({ workflows, clock: { nowMs: () => 1 } } as unknown as Intake);
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
