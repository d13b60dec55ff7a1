import { entryRecord } from '@hoithi/contracts';
import { entryRecordOf } from '../src/entry/entry-record-of';
import { aFilm, aForm, anAuthor, anEntry, anInspection, contest, OPEN_AT_MS } from './entry-builder';

const at = { definition: contest.definition, nowMs: OPEN_AT_MS, audit: [] };
const child = anAuthor({
  fullName: 'Vừ Thị Mai',
  birthYear: 2014,
  phone: '0987 654 321',
  isLeader: false,
  guardian: { fullName: 'Vừ A Páo', relation: 'Bố', phone: '0987 000 111', consent: false },
});
const entry = anEntry({
  code: 'SL-001',
  phase: 'screening',
  form: aForm({ authors: [anAuthor(), child] }),
  films: [aFilm({ inspection: anInspection() }), aFilm({ version: 2, confirmed: false })],
  votes: [
    {
      screenerId: 'screener-1' as never,
      screenerName: 'Bùi Thị Hạnh',
      vote: 'pass',
      reason: null,
      atMs: 5,
      confirmed: true,
    },
    {
      screenerId: 'screener-2' as never,
      screenerName: 'Tòng Văn Inh',
      vote: 'fail',
      reason: 'x',
      atMs: 6,
      confirmed: false,
    },
  ],
});
const record = entryRecordOf({ ...entry, code: 'SL-001' }, at);

it('keeps its contract', () => {
  expect(() => entryRecord.parse(record)).not.toThrow();
});

it('tells papers no contact, no year of birth, no guardian, and of a child only what may be shown', () => {
  const words = JSON.stringify(record);
  for (const secret of ['0912', '0987', 'an@hoithi.test', '1990', '2014', 'Vừ A Páo', 'Vừ Thị Mai']) {
    expect(words).not.toContain(secret);
  }
  expect(record.authors.map(({ name }) => name)).toEqual(['Lò Văn An', 'Vừ M.']);
});

it('tells the film and the votes that the workflow has taken', () => {
  expect(record.film).toMatchObject({ version: 1, verdict: 'accepted', durationMs: 250_000, sha256: 'b'.repeat(64) });
  expect(record.votes).toEqual([
    { screenerId: 'screener-1', screenerName: 'Bùi Thị Hạnh', vote: 'pass', items: [], reason: null, atMs: 5 },
  ]);
});

describe('how an entry ended', () => {
  const ended = (outcome: string, audit: readonly object[] = [], given: object = {}) =>
    entryRecordOf(
      {
        ...entry,
        phase: 'closed',
        outcome: outcome as never,
        timeline: [
          { revision: 3, atMs: 30, phase: 'screening', text: { vi: '', en: '' } },
          { revision: 7, atMs: 70, phase: outcome, text: { vi: '', en: '' } },
        ],
        ...given,
        code: 'SL-001',
      },
      { ...at, audit: audit as never },
    );
  const line = (action: string, reason: string, state = 'done') => ({ action, reason, state });

  it.each([
    ['withdrawn', 'withdraw'],
    ['disqualified', 'disqualify'],
    ['taken-down', 'take-down'],
    ['not-selected', 'settle-screening'],
  ])('%s: when, and why the person said', (outcome, action) => {
    const record = ended(outcome, [
      line('override-media', 'việc khác'),
      line(action, 'Lý do thật'),
      line(action, 'bị từ chối', 'refused'),
    ]);
    expect(record).toMatchObject({ finalistAtMs: null, endedAtMs: 70, endReason: 'Lý do thật' });
  });

  it('not-selected by votes: the reasons against it, each once', () => {
    const fail = { ...entry.votes[0]!, vote: 'fail' as const, reason: 'Lạc chủ đề.' };
    expect(ended('not-selected', [], { votes: [fail, fail, { ...fail, reason: 'Phim mờ' }] }).endReason).toBe(
      'Lạc chủ đề; Phim mờ',
    );
  });

  it('not-accepted: what the check found that had to be mended', () => {
    const finding = (severity: string, vi: string) => ({
      code: vi,
      severity,
      measured: null,
      required: null,
      text: { vi, en: '' },
      hint: null,
    });
    const inspection = anInspection({
      verdict: 'must-fix',
      findings: [finding('must-fix', 'Phim quá ngắn.'), finding('notice', 'Tiếng nhỏ.')] as never,
    });
    expect(ended('not-accepted', [], { films: [aFilm({ inspection })] }).endReason).toBe('Phim quá ngắn');
  });

  it('a finalist is one from the instant it became one, also after it has left', () => {
    const timeline = [
      { revision: 4, atMs: 40, phase: 'finalist', text: { vi: '', en: '' } },
      { revision: 5, atMs: 50, phase: 'judging', text: { vi: '', en: '' } },
      { revision: 6, atMs: 60, phase: 'disqualified', text: { vi: '', en: '' } },
    ];
    expect(ended('disqualified', [], { timeline })).toMatchObject({ finalistAtMs: 40, endedAtMs: 60 });
  });
});
