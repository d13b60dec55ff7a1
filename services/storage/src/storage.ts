import type { Clock, Logger } from '@hoithi/platform';
import type { ObjectStore } from './object-store/object-store';
import type { Spool } from './spool/spool';
import type { UploadStore } from './store/upload-store';
import type { Signer } from './tokens/sign';

/** What the verbs of this service work with; made once in main. */
export type Storage = {
  readonly uploads: UploadStore;
  readonly spool: Spool;
  readonly objects: ObjectStore;
  readonly uploadSigner: Signer;
  readonly mediaSigner: Signer;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Disk space that uploads never take. */
  readonly reserveBytes: number;
};
