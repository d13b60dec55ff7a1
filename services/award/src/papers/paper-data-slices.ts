import { ContestError } from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Base64 makes four bytes of three, and a message of the bus may have 256 KB. */
const SLICE_BYTES = 150_000;
const FRESH_MS = 5 * 60_000;

type Kept = { readonly file: Buffer; readonly untilMs: number };

/** Keeps gzipped data for some minutes, so that their slices are all of one reading. */
export function createSlices(nowMs: () => number) {
  const kept = new Map<string, Kept>();
  return {
    /** @returns the ticket of the data */
    keep: (data: unknown): string => {
      for (const [ticket, { untilMs }] of kept) if (untilMs < nowMs()) kept.delete(ticket);
      const file = gzipSync(JSON.stringify(data));
      const ticket = createHash('sha256').update(file).digest('hex');
      kept.set(ticket, { file, untilMs: nowMs() + FRESH_MS });
      return ticket;
    },
    /** @throws {ContestError} `not-found` for a ticket that has run out, or a slice behind the end */
    slice: (ticket: string, at: number) => {
      const file = kept.get(ticket)?.file;
      const slices = file === undefined ? 0 : Math.ceil(file.length / SLICE_BYTES);
      if (file === undefined || at >= slices) throw new ContestError('not-found', { slice: at });
      return { ticket, slices, gzip: file.subarray(at * SLICE_BYTES, (at + 1) * SLICE_BYTES).toString('base64') };
    },
  };
}
