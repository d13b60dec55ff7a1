import { NO_PATCH, type Patch } from './patch';

/** A juror's sheet on this device. */
export type SheetRef = { readonly jurorId: string; readonly contestId: string; readonly entryId: string };

const PREFIX = 'hoithi-sheet/1';
const keyOf = ({ jurorId, contestId, entryId }: SheetRef): string =>
  [PREFIX, ...[jurorId, contestId, entryId].map(encodeURIComponent)].join('/');

/** The sheets of one juror, of one contest or of all. */
export type SheetsOf = { readonly jurorId: string; readonly contestId?: string };

export type PatchStore = {
  readonly read: (ref: SheetRef) => Patch;
  /** Answers whether the device could keep it; in memory it is kept in any case. */
  readonly write: (ref: SheetRef, patch: Patch) => boolean;
  readonly forget: (ref: SheetRef) => void;
  /** Sheets of this juror that wait for the office. */
  readonly list: (of: SheetsOf) => readonly SheetRef[];
  /** Drops what was read before, when another tab wrote; what this device could not keep is nowhere but here, and stays. */
  readonly refresh: () => void;
};

/**
 * Keeps what the office does not have yet, written through at once, so that neither a reload nor a dead battery loses a mark.
 * Only what waits is kept: once the office has it, the device holds nothing of a sheet.
 */
export function createPatchStore(
  disk: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>,
): PatchStore {
  const memory = new Map<string, Patch>();
  const unkept = new Set<string>();
  return {
    read: (ref) => {
      const key = keyOf(ref);
      const known = memory.get(key);
      if (known) return known;
      const patch = parse(disk.getItem(key));
      memory.set(key, patch);
      return patch;
    },
    write: (ref, patch) => {
      memory.set(keyOf(ref), patch);
      try {
        disk.setItem(keyOf(ref), JSON.stringify(patch));
        unkept.delete(keyOf(ref));
        return true;
      } catch {
        unkept.add(keyOf(ref));
        return false;
      }
    },
    forget: (ref) => {
      memory.set(keyOf(ref), NO_PATCH);
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
    refresh: () => {
      for (const key of memory.keys()) if (!unkept.has(key)) memory.delete(key);
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
