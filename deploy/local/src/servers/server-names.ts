export const SERVER_NAMES = ['temporal', 'nats', 'mongo', 's3', 'mail'] as const;
export type ServerName = (typeof SERVER_NAMES)[number];
