export { changeDocument, type Change } from './change-document';
export { connectMongo, pingMongo } from './connect-mongo';
export { ensureIndexes, type IndexDeclaration } from './ensure-indexes';
export { INBOX_COLLECTION, once } from './inbox';
export { isDuplicateKey } from './is-duplicate-key';
export { newOutbox, outboxEntry, outboxSchema, type OutboxEntry, type WithOutbox } from './outbox';
export { createOutboxRelay, type OutboxRelay } from './outbox-relay';
export { versionedUpdate } from './versioned-update';
