import type { keyedRow, myKeyed } from '@hoithi/contracts';
import type { Principal } from '@hoithi/platform';
import type { z } from 'zod';
import type { KeyedSheet, KeyedScan } from '../store/keyed';
import type { Sheet } from '../store/sheet';
import { keyedState } from './keyed-state';

type Row = z.input<typeof keyedRow>;

export const showScan = ({ sha256, fileName, bytes, byName, atMs }: KeyedScan): NonNullable<Row['scan']> => ({
  sha256,
  fileName,
  bytes,
  byName,
  atMs,
});

/** A scan with the path to read it, for those who may see the marks on it. */
export const showScanToRead = (scan: KeyedScan | null, path: string | null): z.input<typeof myKeyed>['scan'] =>
  scan === null ? null : { ...showScan(scan), path };

export const showObjection = ({ objection }: KeyedSheet): Row['objection'] =>
  objection === null
    ? null
    : {
        text: objection.text,
        atMs: objection.atMs,
        answer:
          objection.answer === null
            ? null
            : { text: objection.answer.text, byName: objection.answer.byName, atMs: objection.answer.atMs },
      };

/** A paper sheet for the secretariat's list: who, when, how far; no mark. */
export function showKeyedRow(
  sheet: Pick<Sheet, 'state' | 'earlier'>,
  keyed: KeyedSheet,
  reader: Pick<Principal, 'userId' | 'roles'>,
): Omit<Row, 'entryId' | 'jurorId' | 'code' | 'jurorName'> {
  const { first, second, scan } = keyed;
  const person = ({ byName, atMs }: { readonly byName: string; readonly atMs: number }) => ({ name: byName, atMs });
  return {
    state: keyedState(sheet, keyed),
    first: person(first),
    second: second === null ? null : person(second),
    scan: scan === null ? null : showScan(scan),
    isMine: first.byId === reader.userId,
    objection: showObjection(keyed),
    timesReopened: reader.roles.includes('secretary') ? sheet.earlier.length : null,
  };
}

/** The juror's own paper sheet on the own desk. */
export function showMyKeyed(sheet: Sheet, path: string | null = null): z.input<typeof myKeyed> | null {
  const keyed = sheet.keyed ?? null;
  if (keyed === null) return null;
  const { first, second, scan } = keyed;
  return {
    state: keyedState(sheet, keyed),
    firstName: first.byName,
    secondName: second?.byName ?? null,
    keyedAtMs: first.atMs,
    watchedPercent: first.watchedPercent,
    scan: showScanToRead(scan, path),
    objection: showObjection(keyed),
  };
}
