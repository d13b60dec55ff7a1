export { callRpc, type CallOptions } from './call-rpc';
export { connectBus, type Bus, type BusEvent } from './connect-bus';
export {
  consumeFacts,
  fact,
  type ConsumeOptions,
  type FactConsumer,
  type FactEntry,
  type FactHandler,
} from './consume-facts';
export { DEAD_LETTER_PREFIX } from './dead-letter';
export { declareStreams, type ConsumerDeclaration, type StreamDeclaration } from './declare-streams';
export type { FactMeta } from './fact-meta';
export { publishFact, publishStoredFact, type FactAddress, type StoredFact } from './publish-fact';
export { rpc, serveRpc, type RpcEntry, type RpcHandler, type RpcMeta, type RpcServer } from './serve-rpc';
