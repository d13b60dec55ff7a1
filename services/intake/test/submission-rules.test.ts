import { checkEligibility } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';
import { eligibilityQuestion } from '../src/entry/eligibility-question';
import { entryDeadline, requireOnTime } from '../src/entry/entry-deadline';
import { findMissingFields } from '../src/entry/find-missing-fields';
import { requireEligible } from '../src/entry/require-eligible';
import { uploadIdOf } from '../src/entry/upload-id';
import { entryCalendarOf } from '../src/contests/entry-calendar-of';
import { OPEN_AT_MS, aForm, anAuthor, anEntry, contest } from './entry-builder';

const check = (form = aForm(), others: readonly { _id: never; form: ReturnType<typeof aForm> }[] = []) =>
  requireEligible(
    checkEligibility(
      eligibilityQuestion({
        contest,
        form,
        staff: [{ fullName: 'Cầm Thị Thư', email: 'thuky@hoithi.test', roles: ['secretary'] }],
        others,
        nowMs: OPEN_AT_MS,
      }),
    ),
  );
const codeOf = (act: () => void): string => {
  try {
    act();
    return 'passed';
  } catch (error) {
    return error instanceof ContestError ? error.code : String(error);
  }
};

describe('a form', () => {
  it('is complete with everything the contest asks for', () => {
    expect(findMissingFields(aForm(), contest.definition)).toEqual([]);
  });

  it('names each field that it lacks', () => {
    const form = aForm({
      title: '',
      form: 'opera',
      authors: [anAuthor({ fullName: '', birthYear: null, phone: '12', email: '' })],
    });
    expect(findMissingFields(form, contest.definition)).toEqual([
      'title',
      'form',
      'authors.0.fullName',
      'authors.0.birthYear',
      'authors.0.phone',
    ]);
  });
});

describe('who may enter', () => {
  it('is everybody whom no rule stops', () => {
    expect(codeOf(() => check())).toBe('passed');
  });

  it('is no member of the committee, jury or secretariat (R5)', () => {
    const author = anAuthor({ fullName: 'CẦM THỊ THƯ', email: 'Thuky@hoithi.test' });
    expect(codeOf(() => check(aForm({ authors: [author] })))).toBe('barred-person');
  });

  it('is nobody who has as many entries as are allowed, groups included (R10, O8)', () => {
    const max = contest.definition.limits.entriesPerPerson;
    const others = Array.from({ length: max }, (_, index) => ({ _id: `e_${index}` as never, form: aForm() }));
    expect(codeOf(() => check(aForm(), others.slice(1)))).toBe('passed');
    expect(codeOf(() => check(aForm(), others))).toBe('too-many-entries');
  });

  it('is no child without its guardian (O10), and nobody without declarations', () => {
    expect(codeOf(() => check(aForm({ authors: [anAuthor({ birthYear: 2020 })] })))).toBe('not-eligible');
    expect(codeOf(() => check(aForm({ declarations: [] })))).toBe('not-eligible');
  });
});

describe('the deadline', () => {
  const calendar = entryCalendarOf(contest);
  const { closeAtMs } = calendar;
  const begun = (begunAtMs: number) => ({
    uploadId: 'up_1' as never,
    fileName: 'a.mp4',
    fingerprint: '0'.repeat(16),
    bytes: 10,
    receivedBytes: 5,
    begunAtMs,
    completedAtMs: null,
  });
  const at = (nowMs: number, entry = anEntry()) =>
    codeOf(() => requireOnTime(entryDeadline(contest, calendar, { entry, nowMs })));

  it('takes the last millisecond and refuses the next', () => {
    expect(at(closeAtMs)).toBe('passed');
    expect(at(closeAtMs + 1)).toBe('contest-closed');
    expect(at(contest.calendar.openAtMs - 1)).toBe('contest-not-open');
  });

  it('gives a begun upload of a complete form its grace (O5)', () => {
    const entry = anEntry({ upload: begun(closeAtMs), formCompletedAtMs: closeAtMs });
    expect(at(closeAtMs + 1, entry)).toBe('passed');
    expect(at(closeAtMs + contest.calendar.uploadGraceMs + 1, entry)).toBe('contest-closed');
    expect(at(closeAtMs + 1, anEntry({ upload: begun(closeAtMs + 1), formCompletedAtMs: closeAtMs }))).toBe(
      'contest-closed',
    );
    expect(at(closeAtMs + 1, anEntry({ upload: begun(closeAtMs), formCompletedAtMs: null }))).toBe('contest-closed');
  });

  it('is the one that the organiser has moved to', () => {
    const extended = { ...calendar, closeAtMs: closeAtMs + 60_000 };
    expect(entryDeadline(contest, extended, { entry: null, nowMs: closeAtMs + 1 }).verdict).toBe('on-time');
  });
});

describe('an upload session', () => {
  const file = { ownerId: 'u1', contestId: 'demo', entryId: 'e1', bytes: 10, fingerprint: '0'.repeat(16) };

  it('is the same for the same file of the same entry, and only then', () => {
    expect(uploadIdOf(file)).toBe(uploadIdOf({ ...file }));
    const others = [
      { ownerId: 'u2' },
      { contestId: 'x' },
      { entryId: 'e2' },
      { bytes: 11 },
      { fingerprint: '1'.repeat(16) },
    ];
    const ids = others.map((change) => uploadIdOf({ ...file, ...change }));
    expect(new Set([uploadIdOf(file), ...ids]).size).toBe(others.length + 1);
  });
});
