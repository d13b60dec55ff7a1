import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ObjectStore = {
  readonly objects: Map<string, Buffer>;
  /** Every request so far: `GET key`, `GET key bytes=0-8191`, `PUT key`. */
  readonly requests: string[];
  readonly urlOf: (key: string) => string;
  readonly close: () => Promise<void>;
};

/** GET (whole or a range) and PUT of objects over real HTTP, as presigned addresses offer it; a PUT without a content length is refused, as S3 does. */
export async function startObjectStore(): Promise<ObjectStore> {
  const objects = new Map<string, Buffer>();
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '/').slice(1));
    const { range } = request.headers;
    requests.push([request.method, key, ...(range === undefined ? [] : [range])].join(' '));
    if (request.method === 'PUT') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        if (request.headers['content-length'] !== undefined) objects.set(key, Buffer.concat(parts));
        response.writeHead(request.headers['content-length'] === undefined ? 411 : 200).end();
      });
      return;
    }
    const object = objects.get(key);
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    if (object && first !== undefined && last !== undefined) {
      const part = object.subarray(Number(first), Number(last) + 1);
      response.writeHead(206, {
        'content-range': `bytes ${first}-${Number(first) + part.length - 1}/${object.length}`,
      });
      response.end(part);
      return;
    }
    response.writeHead(object ? 200 : 404).end(object);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    objects,
    requests,
    urlOf: (key) => `http://127.0.0.1:${port}/${encodeURIComponent(key)}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
