import { NO_PATCH, type Patch } from '../app/src/sheets/patch';
import { createPatchStore } from '../app/src/sheets/patch-store';
import { fakeDisk } from './fake/fake-disk';

const REF = { jurorId: 'u-1', contestId: 'c-1', entryId: 'e-1' };
const OTHER = { ...REF, entryId: 'e-2' };
const withMark = (mark: number): Patch => ({ ...NO_PATCH, marks: { theme: { mark, setAtMs: mark, baseAtMs: null } } });

it('keeps marks that a full device could not write down, whatever another tab writes', () => {
  const disk = fakeDisk();
  const store = createPatchStore(disk);
  store.write(OTHER, withMark(10));
  const { setItem } = disk;
  disk.setItem = () => {
    throw new Error('no room');
  };
  expect(store.write(REF, withMark(20))).toBe(false);
  disk.setItem = setItem;
  createPatchStore(disk).write(OTHER, withMark(11));
  expect([store.read(REF), store.read(OTHER)]).toEqual([withMark(20), withMark(11)]);
});

it('reads what another tab wrote, and the same object as long as nobody did', () => {
  const disk = fakeDisk();
  const [store, otherTab] = [createPatchStore(disk), createPatchStore(disk)];
  store.write(REF, withMark(20));
  const known = store.read(REF);
  expect(store.read(REF)).toBe(known);
  otherTab.write(REF, withMark(21));
  expect(store.read(REF)).toEqual(withMark(21));
  otherTab.forget(REF);
  expect(store.read(REF)).toBe(NO_PATCH);
});
