import fc from 'fast-check';
import { mergeMarks, type MarkChange, type MarkedState } from '../src/judging/merge-marks';
import { mergeNote } from '../src/judging/merge-note';

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
