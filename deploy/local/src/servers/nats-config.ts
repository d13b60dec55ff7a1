/**
 * A fact is on disk before it is acknowledged: the server's default waits up to two minutes and was shown to lose
 * acknowledged messages. Payloads are ids, never files.
 */
export function natsConfig(options: {
  readonly host: string;
  readonly port: number;
  readonly monitorPort: number;
  readonly storeDirectory: string;
}): string {
  return [
    'server_name: hoithi',
    `listen: "${options.host}:${options.port}"`,
    `http: "${options.host}:${options.monitorPort}"`,
    'max_payload: 256KB',
    'jetstream {',
    `  store_dir: ${JSON.stringify(options.storeDirectory)}`,
    '  max_memory_store: 64MB',
    '  max_file_store: 4GB',
    '  sync_interval: always',
    '}',
    '',
  ].join('\n');
}
