import { NO_PATCH, type Patch } from './patch';

/** A juror's sheet on this device. */
export type SheetRef = { readonly jurorId: string; readonly contestId: string; readonly entryId: string };

const PREFIX = 'hoithi-sheet/1';
const keyOf = ({ jurorId, contestId, entryId }: SheetRef): string =>
  [PREFIX, ...[jurorId, contestId, entryId].map(encodeURIComponent)].join('/');

/** The sheets of one juror, of one contest or of all. */
export type SheetsOf = { readonly jurorId: string; readonly contestId?: string };

export type PatchStore = {
  /** What waits now, be it that another tab of this device wrote it; the same object as long as it is the same. */
  readonly read: (ref: SheetRef) => Patch;
  /** Answers whether the device could keep it; in memory it is kept in any case. */
  readonly write: (ref: SheetRef, patch: Patch) => boolean;
  readonly forget: (ref: SheetRef) => void;
  /** Sheets of this juror that wait for the office. */
  readonly list: (of: SheetsOf) => readonly SheetRef[];
};

/**
 * Keeps what the office does not have yet, written through at once, so that neither a reload nor a dead battery loses a mark.
 * Only what waits is kept: once the office has it, the device holds nothing of a sheet.
 */
export function createPatchStore(
  disk: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>,
): PatchStore {
  const memory = new Map<string, { readonly text: string | null; readonly patch: Patch }>();
  const unkept = new Set<string>();
  const learn = (key: string, text: string | null, patch: Patch): Patch => {
    memory.set(key, { text, patch });
    return patch;
  };
  return {
    read: (ref) => {
      const key = keyOf(ref);
      const known = memory.get(key);
      // What this device could not keep is nowhere but here.
      if (known !== undefined && unkept.has(key)) return known.patch;
      const text = disk.getItem(key);
      return known?.text === text ? known.patch : learn(key, text, parse(text));
    },
    write: (ref, patch) => {
      const key = keyOf(ref);
      const text = JSON.stringify(patch);
      learn(key, text, patch);
      try {
        disk.setItem(key, text);
        unkept.delete(key);
        return true;
      } catch {
        unkept.add(key);
        return false;
      }
    },
    forget: (ref) => {
      learn(keyOf(ref), null, NO_PATCH);
      unkept.delete(keyOf(ref));
      disk.removeItem(keyOf(ref));
    },
    list: ({ jurorId, contestId }) => {
      const start = `${[PREFIX, ...[jurorId, contestId].filter((id) => id !== undefined).map(encodeURIComponent)].join('/')}/`;
      const onDisk = Array.from({ length: disk.length }, (_none, at) => disk.key(at) ?? '');
      return [...new Set([...onDisk, ...memory.keys()])]
        .filter((key) => key.startsWith(start))
        .map((key) => {
          const [ofContest = '', entryId = ''] = key.split('/').slice(-2).map(decodeURIComponent);
          return { jurorId, contestId: ofContest, entryId };
        });
    },
  };
}

/** A kept patch of an older form is read as far as it goes. */
function parse(kept: string | null): Patch {
  if (kept === null) return NO_PATCH;
  try {
    return { ...NO_PATCH, ...(JSON.parse(kept) as Partial<Patch>) };
  } catch {
    return NO_PATCH;
  }
}
