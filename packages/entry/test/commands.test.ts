import fc from 'fast-check';
import {
  ENTRY_PHASES,
  decideOutcome,
  decideOverrideMedia,
  decideRemoval,
  decideReplace,
  decideRerunMedia,
  decideSubmit,
  decideWithdraw,
  mediaPriority,
  type EntryPhase,
} from '../src/index';
import { aSituation } from './situation-builder';

const proceed = { ok: true, repeat: false };
const repeat = { ok: true, repeat: true };
const livePhases = ENTRY_PHASES.filter((phase) => phase !== 'closed');
const phasesWhere = (allowed: (phase: EntryPhase) => boolean) => livePhases.filter(allowed);

describe('submit', () => {
  it('takes the first film, answers the same upload again, refuses a second one', () => {
    expect(decideSubmit(aSituation({ phase: 'submission', films: [] }), { uploadId: 'up-1' })).toEqual(proceed);
    expect(decideSubmit(aSituation(), { uploadId: 'up-1' })).toEqual(repeat);
    expect(decideSubmit(aSituation(), { uploadId: 'up-2' })).toMatchObject({ code: 'already-done' });
  });
});

describe('replace (O19)', () => {
  const next = { uploadId: 'up-2', version: 2 };

  it('is open until the list closes and in no later phase', () => {
    const open = phasesWhere((phase) => decideReplace(aSituation({ phase }), next).ok);
    expect(open).toEqual(['submission', 'media-check', 'must-fix', 'accepted']);
  });

  it('answers the same upload again and refuses an old version number', () => {
    expect(decideReplace(aSituation({ phase: 'screening' }), { uploadId: 'up-1', version: 1 })).toEqual(repeat);
    expect(decideReplace(aSituation(), { uploadId: 'up-2', version: 1 })).toMatchObject({ code: 'already-done' });
  });
});

describe('leaving the contest', () => {
  it('is open to the entrant until publication and to the secretary until the outcome', () => {
    const byEntrant = phasesWhere((phase) => decideWithdraw(aSituation({ phase }), { as: 'entrant' }).ok);
    const bySecretary = phasesWhere((phase) => decideWithdraw(aSituation({ phase }), { as: 'secretary' }).ok);
    expect(byEntrant.at(-1)).toBe('finalist');
    expect(bySecretary).toEqual(livePhases);
  });

  it('by disqualification or takedown needs a reason in every phase', () => {
    for (const phase of livePhases)
      for (const outcome of ['disqualified', 'taken-down'] as const) {
        expect(decideRemoval(aSituation({ phase }), { outcome, reasonCode: 'copyright' })).toEqual(proceed);
        expect(decideRemoval(aSituation({ phase }), { outcome, reasonCode: '' })).toMatchObject({
          code: 'reason-required',
        });
      }
  });

  it('happens once: the same again is answered, any other way out is refused', () => {
    const gone = aSituation({ phase: 'closed', outcome: 'withdrawn' });
    expect(decideWithdraw(gone, { as: 'entrant' })).toEqual(repeat);
    expect(decideRemoval(gone, { outcome: 'taken-down', reasonCode: 'x' })).toMatchObject({ code: 'out-of-phase' });
  });
});

describe('checking a film once more', () => {
  const command = { reasonCode: 'aud-1' };
  const decide = (given: Parameters<typeof aSituation>[0]) => decideRerunMedia(aSituation(given), command);

  it('is possible where a verdict stands and the list is open, with a reason', () => {
    expect(decide({ phase: 'accepted' })).toEqual(proceed);
    expect(decide({ phase: 'must-fix', filmProblem: 'must-fix' })).toEqual(proceed);
    expect(decide({ phase: 'media-check', filmProblem: 'unprocessable' })).toEqual(proceed);
    expect(decideRerunMedia(aSituation(), { reasonCode: ' ' })).toMatchObject({ code: 'reason-required' });
    const later = livePhases.slice(livePhases.indexOf('screening'));
    for (const phase of later) expect(decide({ phase })).toMatchObject({ code: 'out-of-phase' });
  });

  it('is not begun twice, and never goes over the secretary or over bytes that did not arrive', () => {
    expect(decide({ phase: 'media-check' })).toEqual(repeat);
    expect(decide({ phase: 'accepted', mediaOverridden: true })).toMatchObject({ code: 'out-of-phase' });
    expect(decide({ phase: 'must-fix', filmProblem: 'mismatch' })).toMatchObject({ code: 'out-of-phase' });
  });

  it('waits behind those who wait for a first answer; a repaired film near the close goes before all', () => {
    const hour = 3_600_000;
    const at = (version: number, hoursLeft: number, rerun = false) =>
      mediaPriority({ version, nowMs: 0, closeAtMs: hoursLeft * hour, rerun });
    expect([at(2, 1), at(2, -1), at(2, 48), at(1, 1), at(1, 48), at(2, 1, true)]).toEqual([1, 1, 2, 2, 3, 4]);
  });
});

describe('override of the technical verdict', () => {
  const command = { reasonCode: 'archive-film' };

  it('takes a film with findings or one that could not be read, never one that did not arrive whole', () => {
    const mustFix = aSituation({ phase: 'must-fix', filmProblem: 'must-fix' });
    const unreadable = aSituation({ phase: 'media-check', filmProblem: 'unprocessable' });
    const mismatch = aSituation({ phase: 'must-fix', filmProblem: 'mismatch' });
    expect(decideOverrideMedia(mustFix, command)).toEqual(proceed);
    expect(decideOverrideMedia(unreadable, command)).toEqual(proceed);
    expect(decideOverrideMedia(mismatch, command)).toMatchObject({ code: 'out-of-phase' });
  });
});

describe("the council's outcome", () => {
  it('is taken only before the council, once, and answered again for the same decision', () => {
    const open = phasesWhere((phase) => decideOutcome(aSituation({ phase }), { decisionId: 'd-1' }).ok);
    expect(open).toEqual(['council']);
    const decided = aSituation({ phase: 'closed', outcome: 'prize', decisionId: 'd-1' });
    expect(decideOutcome(decided, { decisionId: 'd-1' })).toEqual(repeat);
    expect(decideOutcome(decided, { decisionId: 'd-2' })).toMatchObject({ code: 'council-decided' });
  });
});

describe('a closed entry', () => {
  it('admits no command that would change it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('prize', 'no-prize', 'not-selected', 'not-accepted', 'withdrawn', 'disqualified' as const),
        fc.constantFrom('entrant' as const, 'secretary' as const),
        (outcome, as) => {
          const gone = aSituation({ phase: 'closed', outcome: outcome as 'prize' });
          const answers = [
            decideSubmit(gone, { uploadId: 'up-9' }),
            decideReplace(gone, { uploadId: 'up-9', version: 9 }),
            decideWithdraw(gone, { as }),
            decideRemoval(gone, { outcome: 'taken-down', reasonCode: 'x' }),
            decideOverrideMedia(gone, { reasonCode: 'x' }),
            decideOutcome(gone, { decisionId: 'd-1' }),
          ];
          expect(answers.every((answer) => !answer.ok || answer.repeat)).toBe(true);
        },
      ),
    );
  });
});
