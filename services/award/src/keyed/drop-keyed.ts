import type { Change } from '@hoithi/mongo-kit';
import type { KeyingPerson } from '../store/keyed';
import type { Sheet } from '../store/sheet';

/** Takes a keyed draft off the sheet and notes who did it and why; marks of the device come back. Nothing where none was keyed. */
export function dropKeyed(
  { keyed }: Pick<Sheet, 'keyed'>,
  by: KeyingPerson & { readonly reason: string },
): Required<Pick<Change, 'set' | 'push'>> {
  if (keyed == null) return { set: {}, push: {} };
  const withdrawn = { ...by, firstName: keyed.first.byName, scanSha256: keyed.scan?.sha256 ?? null };
  return {
    set: { keyed: null, ...(keyed.setAside === null ? {} : { marks: keyed.setAside.marks }) },
    push: { withdrawnKeyings: withdrawn },
  };
}
