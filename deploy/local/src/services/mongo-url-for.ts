/** The address of one database on the server: replaces the database name of a MongoDB address, keeps hosts and options. */
export function mongoUrlFor(serverUrl: string, database: string): string {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(serverUrl);
  if (parts === null) throw new Error('not a MongoDB address');
  return `${parts[1]}/${database}${parts[2] ?? ''}`;
}
