import { ContestError } from '@hoithi/contracts';
import { createHash } from 'node:crypto';

/** A scanned sheet of paper, whole in memory: what a scanner or a telephone makes of a few pages. */
export type Scan = {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly contentType: string;
  readonly ending: string;
};

const MOST_BYTES = 25 * 1024 * 1024;

const KINDS = [
  { magic: Buffer.from('%PDF-'), contentType: 'application/pdf', ending: 'pdf' },
  { magic: Buffer.from([0xff, 0xd8, 0xff]), contentType: 'image/jpeg', ending: 'jpg' },
  { magic: Buffer.from([0x89, 0x50, 0x4e, 0x47]), contentType: 'image/png', ending: 'png' },
] as const;

/**
 * Reads a scan from the raw body of a request. What it is, its first bytes say, not its name.
 * @throws {ContestError} `scan-unusable` for what is empty, above 25 MB, or neither PDF, JPEG nor PNG
 */
export async function readScan(body: AsyncIterable<Buffer>): Promise<Scan> {
  const chunks: Buffer[] = [];
  let received = 0;
  for await (const chunk of body) {
    received += chunk.length;
    if (received > MOST_BYTES) throw new ContestError('scan-unusable', { mostBytes: MOST_BYTES });
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const kind = KINDS.find(({ magic }) => bytes.subarray(0, magic.length).equals(magic));
  if (kind === undefined) throw new ContestError('scan-unusable', { bytes: received });
  const { contentType, ending } = kind;
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), contentType, ending };
}
