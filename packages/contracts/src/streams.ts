/** JetStream streams and durable pull consumers, declared here and created by one idempotent job; services only bind. */
export const STREAMS = [
  { name: 'ENTRIES', subjects: ['contest.v1.evt.entry.>', 'contest.v1.evt.upload.>'] },
  { name: 'CONTESTS', subjects: ['contest.v1.evt.contest.>', 'contest.v1.evt.sheet.>', 'contest.v1.evt.council.>'] },
  { name: 'SITE', subjects: ['contest.v1.evt.publication.>', 'contest.v1.evt.interaction.>'] },
  { name: 'DLQ', subjects: ['contest.v1.dlq.>'] },
] as const;

export type StreamName = (typeof STREAMS)[number]['name'];

export const CONSUMERS = [
  { stream: 'ENTRIES', durable: 'intake-entries', filters: ['contest.v1.evt.entry.>', 'contest.v1.evt.upload.>'] },
  { stream: 'CONTESTS', durable: 'intake-contests', filters: ['contest.v1.evt.contest.>', 'contest.v1.evt.council.>'] },
  { stream: 'ENTRIES', durable: 'award-entries', filters: ['contest.v1.evt.entry.>'] },
  { stream: 'CONTESTS', durable: 'award-contests', filters: ['contest.v1.evt.contest.>'] },
  { stream: 'CONTESTS', durable: 'award-sheets', filters: ['contest.v1.evt.sheet.>'] },
  { stream: 'SITE', durable: 'award-site', filters: ['contest.v1.evt.interaction.>'] },
  {
    stream: 'CONTESTS',
    durable: 'fanpage-contests',
    filters: ['contest.v1.evt.contest.>', 'contest.v1.evt.council.>'],
  },
] as const satisfies readonly { stream: StreamName; durable: string; filters: readonly string[] }[];

export type ConsumerName = (typeof CONSUMERS)[number]['durable'];
