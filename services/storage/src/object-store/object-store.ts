import type { Readable } from 'node:stream';

export type StoredObject = { readonly bytes: number; readonly etag: string; readonly contentType: string };

/** What we need of an S3 server, and nothing that one of the servers lacks: no lifecycle, no server-side events. */
export interface ObjectStore {
  ensureBucket(): Promise<void>;
  /** Null where there is no such object. */
  stat(key: string): Promise<StoredObject | null>;
  /** One streaming PUT of known length: on versitygw parts would be copied a second time at Complete. */
  putFile(put: {
    readonly key: string;
    readonly path: string;
    readonly bytes: number;
    readonly contentType: string;
  }): Promise<void>;
  /** A stretch of the object; `length` 0 means to the end. */
  read(key: string, range: { readonly offset: number; readonly length: number }): Promise<Readable>;
  presignGet(key: string, seconds: number): Promise<string>;
  presignPut(key: string, seconds: number): Promise<string>;
  remove(key: string): Promise<void>;
  /** Keys of all objects whose key begins so. */
  list(prefix: string): Promise<readonly string[]>;
}
