import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** How long running answers may take once closing began, before their connections are cut. */
const DRAIN_MS = 5_000;

export type Listening = { readonly port: number; readonly server: Server; readonly close: () => Promise<void> };

/**
 * Serves the app; port 0 takes a free one, told in the result.
 * @throws when the port is taken
 */
export async function listen(app: Express, port: number, host: string): Promise<Listening> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, resolve);
  });
  return { port: (server.address() as AddressInfo).port, server, close: () => closeServer(server) };
}

async function closeServer(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeIdleConnections();
    });
  } finally {
    clearTimeout(cut);
  }
}
