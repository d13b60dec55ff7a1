import { entryRecord } from '@hoithi/contracts';
import { entryRecordOf } from '../src/entry/entry-record-of';
import { aFilm, aForm, anAuthor, anEntry, anInspection, contest, OPEN_AT_MS } from './entry-builder';

const at = { definition: contest.definition, nowMs: OPEN_AT_MS };
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
    { screenerId: 's1' as never, screenerName: 'Bùi Thị Hạnh', vote: 'pass', reason: null, atMs: 5, confirmed: true },
    { screenerId: 's2' as never, screenerName: 'Tòng Văn Inh', vote: 'fail', reason: 'x', atMs: 6, confirmed: false },
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
  expect(record.votes).toEqual([{ screenerName: 'Bùi Thị Hạnh', vote: 'pass', reason: null, atMs: 5 }]);
});
