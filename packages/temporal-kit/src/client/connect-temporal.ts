import { Client, Connection } from '@temporalio/client';

export type Temporal = { readonly client: Client; readonly close: () => Promise<void> };

/**
 * A client of one namespace. The connection mends itself; only the first connect must succeed.
 * @throws when the server cannot be reached within ten seconds
 */
export async function connectTemporal(options: {
  readonly address: string;
  readonly namespace: string;
  readonly identity?: string;
}): Promise<Temporal> {
  const connection = await Connection.connect({ address: options.address });
  const client = new Client({
    connection,
    namespace: options.namespace,
    ...(options.identity === undefined ? {} : { identity: options.identity }),
  });
  return { client, close: () => connection.close() };
}
