import { callRpc, type Bus } from '@hoithi/bus';
import { ContestError, objectUrls } from '@hoithi/contracts';
import http from 'node:http';
import https from 'node:https';
import type { Scan } from './read-scan';

/** The store is on the inner network: half a minute of silence means it is gone. */
const SILENCE_MS = 30_000;

/**
 * Keeps a scan in the object store as `<folder>/<sha256>.<ending>`; the same bytes again lie where they lay.
 * @returns the object's key
 * @throws {ContestError} `service-unavailable` when the store does not take it
 */
export async function keepScan(bus: Bus, { folder, scan }: { readonly folder: string; readonly scan: Scan }) {
  const key = `${folder}/${scan.sha256}.${scan.ending}`;
  const { put } = await callRpc(bus, objectUrls, { get: [], put: [{ key, contentType: scan.contentType } as never] });
  await send(put[key as never] ?? '', scan);
  return key;
}

/** node:http and not fetch: undici in Node 24.21 ends the process by an assertion when a server closes a kept-alive socket. */
function send(url: string, { bytes, contentType }: Scan): Promise<void> {
  const request = url.startsWith('https:') ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => reject(new ContestError('service-unavailable', { part: 's3' }, { cause }));
    const headers = { 'content-length': bytes.length, 'content-type': contentType };
    const sending = request(url, { method: 'PUT', headers, timeout: SILENCE_MS }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve() : fail(`status ${response.statusCode}`)));
    });
    sending.on('timeout', () => sending.destroy(new Error('the object store fell silent')));
    sending.on('error', fail);
    sending.end(bytes);
  });
}
