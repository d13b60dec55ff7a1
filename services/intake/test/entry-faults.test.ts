import type { EntryRecord } from '../src/entry/entry-record';
import { entryFaults } from '../src/entry/entry-faults';

const nowMs = Date.UTC(2024, 7, 1);
const film = (version: number) => ({ version, confirmed: true });
const sound = {
  code: 'SL-001',
  films: [film(1), film(2)],
  phase: 'accepted',
  outcome: null,
  waitingFor: { vi: 'Chờ hết hạn', en: 'Waits for the close' },
  needsAttention: false,
  timeline: [{ revision: 1, atMs: nowMs - 3_600_000, phase: 'accepted', text: { vi: '', en: '' } }],
} as unknown as EntryRecord;

describe('what must never be true of a submitted entry', () => {
  it('a sound entry has no fault, however long an instant is awaited', () => {
    expect(entryFaults(sound, nowMs)).toEqual([]);
  });

  it.each([
    ['a missing version', { films: [film(1), film(3)] }, '1, 3'],
    ['no film at all', { films: [] }, 'without a film'],
    ['no code', { code: null }, 'without a code'],
    ['a closed entry without an outcome', { phase: 'closed' }, 'outcome none'],
    ['an open entry with an outcome', { outcome: 'prize' }, 'outcome prize'],
    ['a wait that says nothing', { waitingFor: null }, 'nothing that is said'],
    ['an hour of silent inspection', { phase: 'media-check' }, '60 minutes'],
  ])('%s is told', (_case, change, words) => {
    const faults = entryFaults({ ...sound, ...change } as EntryRecord, nowMs);
    expect(faults.map(({ text }) => text).join()).toContain(words);
  });

  it('an inspection that asks for a person is not stuck in silence', () => {
    expect(entryFaults({ ...sound, phase: 'media-check', needsAttention: true } as EntryRecord, nowMs)).toEqual([]);
  });
});
