import fc from 'fast-check';
import { mergeMarks, type MarkChange, type MarkedState } from '../src/judging/merge-marks';
import { mergeNote } from '../src/judging/merge-note';
import { mergeTimeNotes } from '../src/judging/merge-time-notes';

const EMPTY: MarkedState = { marks: {}, stamps: {}, overruled: [] };
const NOW = 1_000_000;

type Message = { readonly deviceId: string; readonly marks: Readonly<Record<string, MarkChange>> };
const tell = (state: MarkedState, message: Message): MarkedState => mergeMarks(state, { ...message, nowMs: NOW });

/** What two devices say of one criterion without having heard of each other; each at instants of its own. */
const offline = fc
  .uniqueArray(
    fc.record({ at: fc.integer({ min: 1, max: 1_000 }), mark: fc.integer({ min: 0, max: 120 }), desk: fc.boolean() }),
    { minLength: 1, maxLength: 8, selector: ({ at }) => at },
  )
  .map((said) =>
    ['device-desk', 'device-phone'].flatMap((deviceId, at): Message[] => {
      // A device sends only its newest word of a criterion.
      const own = said.filter(({ desk }) => desk === (at === 0)).toSorted((a, b) => b.at - a.at)[0];
      if (own === undefined) return [];
      return [{ deviceId, marks: { theme: { mark: own.mark / 4, setAtMs: own.at, baseAtMs: null } } }];
    }),
  );

describe('marks of two devices that were offline', () => {
  it('end the same in whatever order they arrive', () => {
    fc.assert(
      fc.property(offline, (messages) => {
        const forward = messages.reduce(tell, EMPTY);
        const backward = messages.toReversed().reduce(tell, EMPTY);
        expect(backward.marks).toEqual(forward.marks);
      }),
    );
  });

  it('are each still there: as the mark, or beside it', () => {
    fc.assert(
      fc.property(offline, (messages) => {
        const { marks, overruled } = messages.reduce(tell, EMPTY);
        const kept = [marks['theme'], ...overruled.map(({ mark }) => mark)];
        for (const message of messages) expect(kept).toContain(message.marks['theme']?.mark);
      }),
    );
  });

  it('change nothing when they are sent again', () => {
    fc.assert(
      fc.property(offline, (messages) => {
        const once = messages.reduce(tell, EMPTY);
        expect(messages.reduce(tell, once)).toEqual(once);
      }),
    );
  });

  it('do not win by a clock that runs ahead of the office', () => {
    const ahead = { deviceId: 'device-phone', marks: { theme: { mark: 5, setAtMs: NOW + 9_000, baseAtMs: null } } };
    const state = tell(EMPTY, ahead);
    const later = { deviceId: 'device-desk', marks: { theme: { mark: 6, setAtMs: NOW + 50, baseAtMs: null } } };
    expect(mergeMarks(state, { ...later, nowMs: NOW + 100 }).marks).toEqual({ theme: 6 });
  });

  it('let a mark be taken away on purpose', () => {
    const set = tell(EMPTY, { deviceId: 'device-desk', marks: { theme: { mark: 5, setAtMs: 10, baseAtMs: null } } });
    const cleared = { deviceId: 'device-phone', marks: { theme: { mark: null, setAtMs: 5, baseAtMs: 10 } } };
    expect(tell(set, cleared)).toMatchObject({ marks: {}, overruled: [] });
  });
});

it('keeps two notes that were written apart', () => {
  const desk = mergeNote(
    { text: '', stamp: null },
    { text: 'âm thanh tốt', setAtMs: 5, baseAtMs: null, deviceId: 'device-desk', nowMs: NOW },
  );
  const phone = { text: 'cần xem lại', setAtMs: 7, baseAtMs: null, deviceId: 'device-phone', nowMs: NOW };
  const both = mergeNote(desk, phone);
  expect(both.text).toBe('cần xem lại\n—\nâm thanh tốt');
  expect(mergeNote(both, phone)).toEqual(both);
});

describe('a device whose clock is off', () => {
  const clocks = fc.array(fc.integer({ min: 1, max: 2 * NOW }), { minLength: 1, maxLength: 8 });

  it('still changes its own mark and note, whenever it saw what stands there', () => {
    fc.assert(
      fc.property(clocks, (saidAtMs) => {
        let state = EMPTY;
        let note: Parameters<typeof mergeNote>[0] = { text: '', stamp: null };
        for (const [at, setAtMs] of saidAtMs.entries()) {
          const of = { deviceId: 'device-desk', nowMs: NOW + at };
          const change = { mark: at, setAtMs, baseAtMs: state.stamps['theme']?.setAtMs ?? null };
          const before = state;
          state = mergeMarks(before, { ...of, marks: { theme: change } });
          expect(state.marks['theme']).toBe(at);
          expect(mergeMarks(state, { ...of, marks: { theme: change } })).toEqual(state);
          note = mergeNote(note, { ...of, text: `lần ${at}`, setAtMs, baseAtMs: note.stamp?.setAtMs ?? null });
          expect(note.text).toBe(`lần ${at}`);
        }
      }),
    );
  });

  const write = (text: string | null, setAtMs: number) => [{ noteId: 'note-0001', atMs: 5, text, setAtMs }];
  const fast = { deviceId: 'device-phone', nowMs: NOW };

  it('cannot keep its notes from being deleted on another device', () => {
    const wrote = mergeTimeNotes([], { ...fast, changed: write('âm thanh', NOW + 3_600_000) });
    expect(wrote).toMatchObject([{ text: 'âm thanh', setAtMs: NOW }]);
    const deletion = { changed: write(null, NOW + 50), deviceId: 'device-desk', nowMs: NOW + 100 };
    expect(mergeTimeNotes(wrote, deletion)).toMatchObject([{ text: null }]);
  });

  it('changes its own notes in the order it wrote them, and nothing when it sends one again', () => {
    const first = { ...fast, changed: write('một', NOW + 3_600_000) };
    const second = { ...fast, nowMs: NOW + 1, changed: write('hai', NOW + 3_600_001) };
    const both = mergeTimeNotes(mergeTimeNotes([], first), second);
    expect(both).toMatchObject([{ text: 'hai' }]);
    for (const again of [first, second]) expect(mergeTimeNotes(both, { ...again, nowMs: NOW + 9 })).toEqual(both);
  });
});
