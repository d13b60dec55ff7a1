import fc from 'fast-check';
import { ENTRY_MILESTONES } from '@hoithi/entry';
import { decideMove, effectiveInstant } from '../src/decide-move';
import { moveCalendar } from '../src/move-calendar';

const calendar = {
  closeAtMs: 1_000,
  screeningCloseAtMs: 2_000,
  publishAtMs: 3_000,
  judgingOpenAtMs: 4_000,
  judgingLockAtMs: 5_000,
  freezeAtMs: 6_000,
  councilAtMs: 7_000,
  complaintsCloseAtMs: 8_000,
  finalAtMs: 9_000,
};
const contest = { phase: 'open' as const, calendar, moves: [], decisionId: null, finalDecisionId: null };
const move = (milestone: keyof typeof calendar, toAtMs: number, reason = 'the committee decided') => ({
  milestone,
  toAtMs,
  by: 'u-sec' as never,
  reason,
});

const isInOrder = (moved: typeof calendar, nowMs: number) => {
  const coming = ENTRY_MILESTONES.map((milestone) => moved[milestone]).filter((atMs) => atMs > nowMs);
  return coming.every((atMs, index) => index === 0 || (coming[index - 1] ?? 0) <= atMs);
};

describe('a move of a milestone', () => {
  it('never puts the coming milestones out of order, wherever it goes and whenever it is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTRY_MILESTONES),
        fc.integer({ min: 0, max: 11_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (milestone, toAtMs, nowMs) => {
          const decision = decideMove(contest, move(milestone, toAtMs), nowMs);
          if (!decision.ok) return;
          const moved = moveCalendar(calendar, milestone, effectiveInstant(toAtMs, nowMs));
          expect(isInOrder(moved, nowMs)).toBe(true);
        },
      ),
    );
  });

  it('names the milestone in its way', () => {
    expect(decideMove(contest, move('publishAtMs', 0), 500)).toMatchObject({
      code: 'calendar-order',
      facts: { inTheWay: 'screeningCloseAtMs' },
    });
    expect(decideMove(contest, move('closeAtMs', 2_500), 500)).toMatchObject({
      code: 'calendar-order',
      facts: { inTheWay: 'screeningCloseAtMs' },
    });
  });

  it('to now pulls the next milestone forward, one after the other', () => {
    let moved = { ...contest, calendar };
    for (const milestone of ENTRY_MILESTONES) {
      expect(decideMove(moved, move(milestone, 0), 700)).toEqual({ ok: true, repeat: false });
      moved = { ...moved, calendar: { ...moved.calendar, [milestone]: 700 } };
    }
  });

  it('of a passed milestone is refused, but a late council may be given another day', () => {
    expect(decideMove(contest, move('closeAtMs', 9_000), 1_500)).toMatchObject({ code: 'already-done' });
    const late = { ...contest, phase: 'council' as const };
    expect(decideMove(late, move('councilAtMs', 9_000), 7_500)).toEqual({ ok: true, repeat: false });
    expect(decideMove({ ...late, decisionId: 'd-1' }, move('councilAtMs', 9_000), 7_500)).toMatchObject({
      code: 'already-done',
    });
  });

  it('of a late council takes the window for complaints and the final day along', () => {
    expect(moveCalendar(calendar, 'councilAtMs', 10_000)).toMatchObject({
      complaintsCloseAtMs: 11_000,
      finalAtMs: 12_000,
    });
    expect(moveCalendar(calendar, 'councilAtMs', 7_500)).toEqual({ ...calendar, councilAtMs: 7_500 });
    expect(moveCalendar(calendar, 'complaintsCloseAtMs', 9_500)).toMatchObject({
      councilAtMs: 7_000,
      finalAtMs: 10_500,
    });
  });

  it('needs a reason, and is over once the outcomes go out', () => {
    expect(decideMove(contest, move('closeAtMs', 900, '  x '), 500)).toMatchObject({ code: 'reason-required' });
    expect(decideMove({ ...contest, phase: 'outcomes' }, move('closeAtMs', 900), 500)).toMatchObject({
      code: 'out-of-phase',
    });
  });

  it('said again word for word is a repeat', () => {
    const said = move('closeAtMs', 900);
    const moved = { ...contest, moves: [{ ...said, atMs: 500 }] };
    expect(decideMove(moved, said, 600)).toEqual({ ok: true, repeat: true });
  });
});
