import { mongodbAdapter } from 'better-auth/adapters/mongodb';
import type { Store } from './open-store';

/** better-auth keeps its users, sessions, codes and keys in intake's own database; no transactions, on any server. */
export const authAdapter = (store: Pick<Store, 'connection'>) =>
  mongodbAdapter(store.connection.getClient().db(), { transaction: false });
