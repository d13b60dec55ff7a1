/**
 * A fact is on disk before it is acknowledged: the server's default waits up to two minutes and was shown to lose
 * acknowledged messages. Payloads are ids, never files.
 */
export function natsConfig(options: { port: number; monitorPort: number; storeDirectory: string }): string {
  return [
    'server_name: hoithi',
    `listen: "127.0.0.1:${options.port}"`,
    `http: "127.0.0.1:${options.monitorPort}"`,
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
