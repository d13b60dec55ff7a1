import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ObjectStore = {
  readonly objects: Map<string, Buffer>;
  readonly urlOf: (key: string) => string;
  readonly close: () => Promise<void>;
};

/** GET and PUT of objects over real HTTP, as presigned addresses offer it; a PUT without a content length is refused, as S3 does. */
export async function startObjectStore(): Promise<ObjectStore> {
  const objects = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '/').slice(1));
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
    response.writeHead(object ? 200 : 404).end(object);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    objects,
    urlOf: (key) => `http://127.0.0.1:${port}/${encodeURIComponent(key)}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
