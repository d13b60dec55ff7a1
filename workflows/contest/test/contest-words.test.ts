import { CONTEST_PHASES } from '@hoithi/contracts';
import { decideCouncil } from '../src/decide-council';
import { decideFinal } from '../src/decide-final';
import { describeContestWait } from '../src/describe-contest-wait';
import { PHASE_ORDER } from '../src/phase-order';

const calendar = {
  closeAtMs: 1,
  screeningCloseAtMs: 2,
  publishAtMs: 3,
  judgingOpenAtMs: 4,
  judgingLockAtMs: 5,
  freezeAtMs: 6,
  councilAtMs: 7,
  complaintsCloseAtMs: 8,
  finalAtMs: 9,
};

describe('a contest', () => {
  it('has the phases of the contracts, in their order', () => {
    expect(PHASE_ORDER).toEqual(CONTEST_PHASES);
  });

  it('waits with a sentence in both languages, and with a deadline until its outcomes go out', () => {
    for (const phase of CONTEST_PHASES) {
      const wait = describeContestWait({ phase, calendar, isPublished: false });
      expect(wait.waitingFor.vi.length).toBeGreaterThan(10);
      expect(wait.waitingFor.en.length).toBeGreaterThan(10);
      expect(wait.untilMs === null).toBe(phase === 'outcomes' || phase === 'closed');
    }
  });

  it('waits for judging once its finalists are public', () => {
    expect(describeContestWait({ phase: 'publication', calendar, isPublished: false }).untilMs).toBe(3);
    expect(describeContestWait({ phase: 'publication', calendar, isPublished: true }).untilMs).toBe(4);
  });

  it('takes one decision, only before its council', () => {
    const of = (phase: (typeof CONTEST_PHASES)[number], decisionId: string | null = null) =>
      decideCouncil({ phase, decisionId }, { decisionId: 'd-1' });
    expect(of('interaction')).toMatchObject({ code: 'council-not-ready' });
    expect(of('council')).toEqual({ ok: true, repeat: false });
    expect(of('closed', 'd-1')).toEqual({ ok: true, repeat: true });
    expect(of('closed', 'd-0')).toMatchObject({ code: 'council-decided' });
  });

  it('takes one final decision, only after the window for complaints', () => {
    const of = (phase: (typeof CONTEST_PHASES)[number], nowMs: number, finalDecisionId: string | null = null) =>
      decideFinal({ phase, calendar, finalDecisionId }, { decisionId: 'd-1' }, nowMs);
    expect(of('council', 9)).toMatchObject({ code: 'council-not-ready' });
    expect(of('complaints', 7)).toMatchObject({ code: 'council-not-ready', facts: { complaintsCloseAtMs: 8 } });
    expect(of('complaints', 8)).toEqual({ ok: true, repeat: false });
    expect(of('closed', 9, 'd-1')).toEqual({ ok: true, repeat: true });
    expect(of('closed', 9, 'd-0')).toMatchObject({ code: 'council-decided' });
  });
});
