/** Names and not classes: only packages/mongo-kit and a service's store know the driver, and each may bring a copy of its own. */
const AWAY = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoServerSelectionError',
  'MongoTopologyClosedError',
  'MongoWaitQueueTimeoutError',
  'MongooseServerSelectionError',
  // Of what was under way when the pool was cleared; the driver gives it no "Mongo".
  'PoolClearedOnNetworkError',
]);

/** Whether an error says that the database could not be reached or broke off, which a later try mends. */
export const isDatabaseAway = (error: unknown): boolean => error instanceof Error && AWAY.has(error.name);
