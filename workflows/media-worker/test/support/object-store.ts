import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type StoreFaults = {
  /** Bytes per second of a whole object's answer. */
  bytesPerSecond?: number | undefined;
  /** The answer with a whole object breaks off after so many bytes. */
  cutAfterBytes?: number | undefined;
  /** After so many objects have been put, the next are refused. */
  putsLeft?: number | undefined;
};

export type ObjectStore = {
  readonly objects: Map<string, Buffer>;
  /** Every request so far: `GET key`, `GET key bytes=0-8191`, `PUT key`. */
  readonly requests: string[];
  /** What is wrong with the store just now; tests switch it on and off. */
  readonly faults: StoreFaults;
  readonly urlOf: (key: string) => string;
  readonly close: () => Promise<void>;
};

/** GET (whole or a range) and PUT of objects over real HTTP, as presigned addresses offer it; a PUT without a content length is refused, as S3 does. */
export async function startObjectStore(): Promise<ObjectStore> {
  const objects = new Map<string, Buffer>();
  const requests: string[] = [];
  const faults: StoreFaults = {};
  const server: Server = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '/').slice(1));
    const { range } = request.headers;
    requests.push([request.method, key, ...(range === undefined ? [] : [range])].join(' '));
    if (request.method === 'PUT') takeObject(request, response, { faults, keep: (bytes) => objects.set(key, bytes) });
    else giveObject(response, objects.get(key), { range, faults });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    objects,
    requests,
    faults,
    urlOf: (key) => `http://127.0.0.1:${port}/${encodeURIComponent(key)}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

type Taken = { readonly faults: StoreFaults; readonly keep: (bytes: Buffer) => void };

function takeObject(request: IncomingMessage, response: ServerResponse, { faults, keep }: Taken): void {
  if (faults.putsLeft !== undefined && faults.putsLeft-- <= 0) {
    request.resume();
    response.writeHead(503).end();
    return;
  }
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const announced = request.headers['content-length'] !== undefined;
    if (announced) keep(Buffer.concat(parts));
    response.writeHead(announced ? 200 : 411).end();
  });
}

type Given = { readonly range: string | undefined; readonly faults: StoreFaults };

function giveObject(response: ServerResponse, object: Buffer | undefined, { range, faults }: Given): void {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (object && first !== undefined && last !== undefined) {
    const part = object.subarray(Number(first), Number(last) + 1);
    response.writeHead(206, { 'content-range': `bytes ${first}-${Number(first) + part.length - 1}/${object.length}` });
    response.end(part);
    return;
  }
  if (object && (faults.bytesPerSecond !== undefined || faults.cutAfterBytes !== undefined)) {
    response.writeHead(200, { 'content-length': object.length });
    void trickle(response, object, faults);
    return;
  }
  response.writeHead(object ? 200 : 404).end(object);
}

const PIECES_PER_SECOND = 20;

/** Sends an object slowly, or only a part of it and then nothing more. */
async function trickle(response: ServerResponse, object: Buffer, faults: StoreFaults): Promise<void> {
  const end = faults.cutAfterBytes ?? object.length;
  const piece = Math.ceil((faults.bytesPerSecond ?? object.length) / PIECES_PER_SECOND);
  for (let at = 0; at < end && !response.destroyed; at += piece) {
    response.write(object.subarray(at, Math.min(end, at + piece)));
    if (faults.bytesPerSecond !== undefined) await pause(1_000 / PIECES_PER_SECOND);
  }
  if (end < object.length) response.destroy();
  else response.end();
}
