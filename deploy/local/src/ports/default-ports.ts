/** Where everything listens unless the port is taken. Docker Compose and the documentation use the same numbers. */
export const DEFAULT_PORTS = {
  web: 8080,
  intake: 8081,
  storage: 8082,
  award: 8083,
  fanpage: 8084,
  worker: 8085,
  mediaWorker: 8086,
  temporal: 7233,
  temporalUi: 8233,
  nats: 4222,
  natsMonitor: 8222,
  mongo: 27017,
  s3: 7070,
  smtp: 1025,
  mail: 8025,
} as const;

export type PortName = keyof typeof DEFAULT_PORTS;
export type Ports = Readonly<Record<PortName, number>>;
