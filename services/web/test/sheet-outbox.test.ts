import fc from 'fast-check';
import { ApiError } from '../app/src/api/api-error';
import type { Sheet } from '../app/src/api/shapes';
import { NO_PATCH, type AskedSeal, type Patch } from '../app/src/sheets/patch';
import { createPatchStore, type PatchStore } from '../app/src/sheets/patch-store';
import { createSayWhen } from '../app/src/sheets/say-when';
import { settlePatch } from '../app/src/sheets/settle-patch';
import { createSheetOutbox, type SheetOutbox } from '../app/src/sheets/sheet-outbox';
import { fakeDisk } from './fake/fake-disk';

const REF = { jurorId: 'u-1', contestId: 'c-1', entryId: 'e-1' };
const ASKED: AskedSeal = { askedAtMs: 9, marks: { theme: 20 }, note: '' };
const mark = (value: number | null, setAtMs: number): Patch['marks'] => ({
  theme: { mark: value, setAtMs, baseAtMs: null },
});
const withMark =
  (value: number, setAtMs: number) =>
  (patch: Patch): Patch => ({ ...patch, marks: { ...patch.marks, ...mark(value, setAtMs) } });
const watched = (patch: Patch): Patch => ({ ...patch, watched: [[0, 5_000]] });
const refusal = (): ApiError => new ApiError({ code: 'sheet-sealed', status: 409 });

/** An office on this machine: notes what reaches it, answers when it is let, and refuses what comes after a seal. */
function openOffice() {
  const disk = fakeDisk();
  const store: PatchStore = createPatchStore(disk);
  const reached: string[] = [];
  const atOnce: number[] = [];
  const kept: string[] = [];
  let under = 0;
  let sealed = false;
  let broken: unknown = null;
  let answer: Promise<unknown> = Promise.resolve();
  const take = async (what: string): Promise<Sheet> => {
    reached.push(what);
    atOnce.push((under += 1));
    await answer.finally(() => (under -= 1));
    if (broken !== null) throw broken;
    if (sealed) throw refusal();
    return {} as Sheet;
  };
  const outbox: SheetOutbox = createSheetOutbox({
    store,
    save: (_ref, patch) => take(`marks ${patch.marks['theme']?.mark ?? '-'}`),
    seal: async () => {
      const sheet = await take('seal');
      sealed = true;
      return sheet;
    },
    taken: () => {
      kept.push(JSON.stringify(store.read(REF).marks));
      return Promise.resolve();
    },
    nowMs: () => 1_000,
  });
  return {
    outbox,
    disk,
    reached,
    atOnce,
    kept,
    breakWith: (error: unknown) => (broken = error),
    holdBack: () => {
      let letGo = (): void => undefined;
      answer = new Promise<void>((resolve) => (letGo = resolve));
      return () => letGo();
    },
  };
}

/** The office answers when it is let, so the request is there some turns after it was made. */
async function untilReached(reached: readonly string[], what: string): Promise<void> {
  while (reached.at(-1) !== what) await Promise.resolve();
}

describe('the way of a sheet to the office', () => {
  it('is one request at a time, however many ask at once, and a seal that is asked for meanwhile is sealed', async () => {
    const { outbox, reached, atOnce, holdBack } = openOffice();
    outbox.change(REF, withMark(20, 1));
    const letGo = holdBack();
    const first = outbox.flush(REF);
    outbox.change(REF, watched);
    const others = [outbox.flush(REF), outbox.flush(REF)];
    const seal = outbox.seal(REF, ASKED);
    letGo();
    expect(await seal).toBe('sealed');
    await Promise.all([first, ...others]);
    expect(Math.max(...atOnce)).toBe(1);
    expect(reached.at(-1)).toBe('seal');
    expect(outbox.waiting({ jurorId: REF.jurorId })).toEqual([]);
  });

  it('keeps a mark on the device until the answer with it is kept here as well', async () => {
    const { outbox, kept, disk } = openOffice();
    outbox.change(REF, withMark(20, 1));
    await outbox.flush(REF);
    expect(kept).toEqual([JSON.stringify(mark(20, 1))]);
    expect(disk.length).toBe(0);
  });

  it('leaves marks and the wish of a seal here while there is no network, through a page that is opened anew', async () => {
    const { outbox, breakWith, disk } = openOffice();
    breakWith(new ApiError({ code: 'offline', status: 0 }));
    outbox.change(REF, withMark(20, 1));
    expect(await outbox.seal(REF, ASKED)).toBe('waiting');
    expect(outbox.savingOf(REF)).toEqual({ kind: 'waiting' });
    outbox.forget({ ...REF, entryId: 'e-other' });
    expect(createPatchStore(disk).read(REF)).toMatchObject({ marks: mark(20, 1), seal: ASKED });
    outbox.forget(REF);
  });

  it('takes back a seal that the office refuses, says why, and keeps the marks to be seen', async () => {
    const { outbox, breakWith } = openOffice();
    breakWith(refusal());
    outbox.change(REF, withMark(20, 1));
    await expect(outbox.seal(REF, ASKED)).rejects.toMatchObject({ code: 'sheet-sealed' });
    expect(outbox.patchOf(REF)).toMatchObject({ marks: mark(20, 1), seal: null });
  });

  it('does not call sealed what was taken back before the network came, and sends only the marks', async () => {
    const { outbox, reached, breakWith, holdBack } = openOffice();
    const letGo = holdBack();
    const seal = outbox.seal(REF, ASKED);
    await untilReached(reached, 'seal');
    outbox.unseal(REF);
    outbox.change(REF, withMark(25, 2));
    breakWith(new ApiError({ code: 'offline', status: 0 }));
    letGo();
    expect(await seal).toBe('taken-back');
    breakWith(null);
    await outbox.flush(REF);
    expect(reached.slice(-1)).toEqual(['marks 25']);
    expect(outbox.waiting({ jurorId: REF.jurorId })).toEqual([]);
  });

  it('tells of a mark that was given after a seal was taken back, where that seal had reached the office', async () => {
    const { outbox, reached, holdBack } = openOffice();
    const letGo = holdBack();
    const seal = outbox.seal(REF, ASKED);
    await untilReached(reached, 'seal');
    outbox.unseal(REF);
    outbox.change(REF, withMark(25, 2));
    letGo();
    expect(await seal).toBe('taken-back');
    expect(outbox.savingOf(REF)).toMatchObject({ kind: 'refused', error: { code: 'sheet-sealed' } });
    expect(outbox.patchOf(REF)).toMatchObject({ marks: mark(25, 2), seal: null });
    outbox.forget(REF);
  });

  it('forgets a place in the film that comes too late for a closed sheet, without a word', async () => {
    const { outbox, breakWith } = openOffice();
    breakWith(refusal());
    outbox.change(REF, watched);
    await outbox.flush(REF);
    expect([outbox.savingOf(REF).kind, outbox.waiting({ jurorId: REF.jurorId })]).toEqual(['idle', []]);
  });
});

it('keeps what the juror did while the office took what was sent, and nothing that it has', () => {
  const marks = fc.dictionary(fc.constantFrom('theme', 'script', 'sound'), fc.integer({ min: 1, max: 4 }));
  const toPatch = (set: Record<string, number>): Patch => ({
    ...NO_PATCH,
    marks: Object.fromEntries(Object.entries(set).map(([id, at]) => [id, { mark: at, setAtMs: at, baseAtMs: null }])),
  });
  fc.assert(
    fc.property(marks, marks, (sent, later) => {
      const left = settlePatch(toPatch({ ...sent, ...later }), toPatch(sent));
      const news = Object.entries(later).filter(([id, at]) => sent[id] !== at);
      expect(left).toEqual(toPatch(Object.fromEntries(news)));
    }),
  );
});

describe('the instants that a device gives its changes', () => {
  it('only grow, with a clock set forward or back, a page opened anew and stamps of another device', () => {
    const happening = fc.record({
      clockMs: fc.integer({ min: 0, max: 10_000_000 }),
      seenAtMs: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
      anew: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), (happenings) => {
        const disk = fakeDisk();
        let nowMs = 0;
        const open = () => createSayWhen({ disk, nowMs: () => nowMs });
        let say = open();
        let lastMs = -1;
        for (const { clockMs, seenAtMs, anew } of happenings) {
          nowMs = clockMs;
          if (anew) say = open();
          const saidMs = say(seenAtMs);
          expect(saidMs).toBeGreaterThan(Math.max(lastMs, seenAtMs ?? -1));
          lastMs = saidMs;
        }
      }),
    );
  });
});
