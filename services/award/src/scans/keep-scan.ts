import { callRpc, type Bus } from '@hoithi/bus';
import { objectUrls } from '@hoithi/contracts';
import { askStore } from '@hoithi/platform';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Scan } from './read-scan';

/**
 * Keeps a scan in the object store as `<folder>/<sha256>.<ending>`; the same bytes again lie where they lay.
 * @returns the object's key
 * @throws {ContestError} `service-unavailable` when the store does not take it
 */
export async function keepScan(bus: Bus, { folder, scan }: { readonly folder: string; readonly scan: Scan }) {
  const key = `${folder}/${scan.sha256}.${scan.ending}`;
  const { bytes, contentType } = scan;
  const { put } = await callRpc(bus, objectUrls, { get: [], put: [{ key, contentType } as never] });
  const response = await askStore({
    url: put[key as never] ?? '',
    put: { body: Readable.from([bytes]), bytes: bytes.length, contentType },
  });
  await finished(response.resume());
  return key;
}
