import fc from 'fast-check';
import { ENTRY_OUTCOMES, ENTRY_PHASES, describeWait } from '../src/index';
import { aSituation, calendar } from './situation-builder';

const anySituation = fc
  .record({
    phase: fc.constantFrom(...ENTRY_PHASES),
    filmProblem: fc.constantFrom(null, 'mismatch', 'must-fix', 'unprocessable'),
    overdue: fc.constantFrom(null, 'screening', 'publication', 'council'),
    votes: fc.array(
      fc.record({ screenerId: fc.string(), vote: fc.constantFrom('pass', 'fail'), atMs: fc.nat() } as const),
      { maxLength: 3 },
    ),
  } as const)
  .map((difference) => aSituation(difference as Parameters<typeof aSituation>[0]));

describe('what an entry waits for', () => {
  it('always has a sentence in both languages, and a deadline and an owner until it is closed', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const wait = describeWait(situation);
        expect(wait.waitingFor.vi.length).toBeGreaterThan(10);
        expect(wait.waitingFor.en.length).toBeGreaterThan(10);
        if (situation.phase === 'closed') expect(wait.untilMs).toBeNull();
        else expect(Object.values(calendar)).toContain(wait.untilMs);
      }),
    );
  });

  it('hands an undecided screening to the secretary once its close has passed', () => {
    expect(describeWait(aSituation({ phase: 'screening' })).owner).toBe('screeners');
    expect(describeWait(aSituation({ phase: 'screening', overdue: 'screening' })).owner).toBe('secretary');
  });

  it('asks the entrant to act when the film has to be mended', () => {
    expect(describeWait(aSituation({ phase: 'must-fix', filmProblem: 'must-fix' }))).toMatchObject({
      owner: 'entrant',
      untilMs: calendar.closeAtMs,
    });
  });

  it('ends every outcome with words of its own', () => {
    const ends = ENTRY_OUTCOMES.map((outcome) => describeWait(aSituation({ phase: 'closed', outcome })).waitingFor.vi);
    expect(new Set(ends).size).toBe(ENTRY_OUTCOMES.length);
  });
});
