import type { RpcMeta } from '@hoithi/bus';
import type { EntryRecord } from '../src/entry/entry-record';
import type { Intake } from '../src/intake';
import { serveCloseList } from '../src/rpc/close-list';
import type { Store } from '../src/store/open-store';
import { projectEntry, type Told } from '../src/store/project-entry';
import type { ClosingListRow } from '../src/store/rows';
import { aFilm, anEntry } from './entry-builder';

const CLOSE_AT_MS = 2_000;
const found = <T>(value: T) => ({ lean: () => Object.assign(Promise.resolve(value), { exec: async () => value }) });

/** Entries and closing lists in memory; `meanwhile` is done after the entries were read and before their list is kept. */
function aStore(entries: EntryRecord[], meanwhile: () => Promise<unknown> = async () => undefined) {
  let list: ClosingListRow | null = null;
  const store = {
    entries: {
      find: () => found(entries.filter(({ phase }) => phase !== 'draft')),
      findOne: ({ _id }: { _id: string }) => found(entries.find((entry) => entry._id === _id) ?? null),
      findOneAndUpdate: ({ _id }: { _id: string }, { $set }: { $set: Partial<EntryRecord> }) => {
        const at = entries.findIndex((entry) => entry._id === _id);
        entries[at] = { ...(entries[at] as EntryRecord), ...$set };
        return found(entries[at]);
      },
    },
    closingLists: {
      findById: () => found(list),
      create: async (row: ClosingListRow) => {
        await meanwhile();
        list = row;
      },
      updateOne: async (
        _: unknown,
        { $addToSet }: { $addToSet: { additions: ClosingListRow['additions'][number] } },
      ) => {
        if (list?.additions.some(({ entryId }) => entryId === $addToSet.additions.entryId)) return;
        if (list) list = { ...list, additions: [...list.additions, $addToSet.additions] };
      },
    },
  } as unknown as Store;
  const close = () => {
    const [, handle] = serveCloseList({ store, contests: { get: () => undefined } } as unknown as Intake);
    return handle({ contestId: 'demo', closedAtMs: CLOSE_AT_MS } as never, {} as RpcMeta);
  };
  return { store, close, additions: () => list?.additions.map(({ code }) => code), text: () => list?.text };
}

const onItsWay = (submittedAtMs: number): EntryRecord =>
  anEntry({ code: 'SL-002', films: [aFilm({ confirmed: false, submittedAtMs })] });
const submitted = anEntry({ _id: 'e_listed' as never, code: 'SL-001', phase: 'accepted', films: [aFilm()] });
const told = (given: Partial<Told> = {}): Told => ({
  phase: 'submission',
  outcome: null,
  prizeId: null,
  revision: 1,
  waitingFor: null,
  untilMs: null,
  owner: 'system',
  needsAttention: false,
  atMs: CLOSE_AT_MS + 50,
  version: 1,
  ...given,
});

describe('the closing list (R14)', () => {
  it('has a film beside it that was in time while its workflow answered after the list was fixed', async () => {
    const { store, close, additions, text } = aStore([submitted, onItsWay(CLOSE_AT_MS - 1)]);
    await close();
    expect(text()).toContain('SL-001');
    expect(text()).not.toContain('SL-002');
    await projectEntry(store, 'e_test', told());
    await projectEntry(store, 'e_test', told({ phase: 'media-check', revision: 2 }));
    expect(additions()).toEqual(['SL-002']);
  });

  it('has a film of the grace beside it whose submission was cut off before it could note so (O5)', async () => {
    const { store, close, additions } = aStore([onItsWay(CLOSE_AT_MS + 10)]);
    await close();
    await projectEntry(store, 'e_test', told());
    expect(additions()).toEqual(['SL-002']);
  });

  it('misses no film that comes in while it is being made', async () => {
    const { store, close, additions } = aStore([onItsWay(CLOSE_AT_MS)], () => projectEntry(store, 'e_test', told()));
    await close();
    expect(additions()).toEqual(['SL-002']);
  });

  it('has nothing beside it that it lists, nor what was withdrawn', async () => {
    const withdrawn = anEntry({ code: 'SL-003', phase: 'closed', outcome: 'withdrawn', films: [aFilm()] });
    const { store, close, additions } = aStore([submitted, withdrawn]);
    await close();
    await projectEntry(store, 'e_listed', told({ phase: 'screening' }));
    expect(additions()).toEqual([]);
  });
});
