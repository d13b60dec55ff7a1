import type { PortName } from '../ports/default-ports';
import type { ServerName } from '../servers/server-names';

/** One of our own processes: where its code is, what it needs, and which of the optional settings it is given. */
export type ServiceDescription = {
  readonly name: string;
  /** Folder in the repository; `dist/main.js` is run. */
  readonly workspace: string;
  readonly port: PortName;
  readonly needs: readonly ServerName[];
  /** Its own database; nobody reads another's. */
  readonly database?: string;
  /** Groups of settings beyond what everybody gets. Secrets of a server go only to who speaks to it. */
  readonly settings: readonly ('s3' | 'smtp' | 'spool' | 'scratch' | 'staff')[];
};

export const SERVICES = [
  {
    name: 'storage',
    workspace: 'services/storage',
    port: 'storage',
    needs: ['nats', 'mongo', 's3'],
    database: 'hoithi_storage',
    settings: ['s3', 'spool'],
  },
  {
    name: 'intake',
    workspace: 'services/intake',
    port: 'intake',
    needs: ['nats', 'mongo', 'temporal', 'mail'],
    database: 'hoithi_intake',
    settings: ['smtp', 'staff'],
  },
  {
    name: 'award',
    workspace: 'services/award',
    port: 'award',
    needs: ['nats', 'mongo'],
    database: 'hoithi_award',
    settings: [],
  },
  {
    name: 'fanpage',
    workspace: 'services/fanpage',
    port: 'fanpage',
    needs: ['nats', 'mongo', 'mail'],
    database: 'hoithi_fanpage',
    settings: ['smtp'],
  },
  { name: 'worker', workspace: 'workflows/worker', port: 'worker', needs: ['nats', 'temporal'], settings: [] },
  {
    name: 'media-worker',
    workspace: 'workflows/media-worker',
    port: 'mediaWorker',
    needs: ['nats', 'temporal'],
    settings: ['scratch'],
  },
  { name: 'web', workspace: 'services/web', port: 'web', needs: [], settings: [] },
] as const satisfies readonly ServiceDescription[];

export type ServiceName = (typeof SERVICES)[number]['name'];
