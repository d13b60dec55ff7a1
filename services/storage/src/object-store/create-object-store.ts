import { Client, S3Error } from 'minio';
import { createReadStream } from 'node:fs';
import type { ObjectStore } from './object-store';
import { minioTransport } from './minio-transport';
import { putStream } from './put-stream';

/** Set, or the client asks the server for its region before every presigned address. */
const REGION = 'us-east-1';
const PUT_SECONDS = 3600;

/** Any S3 server through the `minio` client. */
export function createObjectStore(options: {
  readonly endpoint: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly bucket: string;
}): ObjectStore {
  const { bucket } = options;
  const url = new URL(options.endpoint);
  const useSSL = url.protocol === 'https:';
  const client = new Client({
    endPoint: url.hostname,
    port: Number(url.port || (useSSL ? 443 : 80)),
    useSSL,
    accessKey: options.accessKey,
    secretKey: options.secretKey,
    region: REGION,
    pathStyle: true,
    transport: minioTransport(useSSL),
  });
  const presignPut = (key: string, seconds: number): Promise<string> => client.presignedPutObject(bucket, key, seconds);
  return {
    presignPut,
    presignGet: (key, seconds) => client.presignedGetObject(bucket, key, seconds),
    ensureBucket: async () => {
      if (!(await client.bucketExists(bucket))) await client.makeBucket(bucket, REGION);
    },
    stat: async (key) => {
      try {
        const { size, etag, metaData } = await client.statObject(bucket, key);
        return { bytes: size, etag, contentType: String(metaData['content-type'] ?? 'application/octet-stream') };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    putFile: async ({ key, path, bytes, contentType }) => {
      await putStream({
        url: await presignPut(key, PUT_SECONDS),
        body: createReadStream(path, { highWaterMark: 1024 * 1024 }),
        bytes,
        contentType,
      });
    },
    read: (key, { offset, length }) => client.getPartialObject(bucket, key, offset, length),
    remove: (key) => client.removeObject(bucket, key),
    list: async (prefix) => {
      const keys: string[] = [];
      for await (const { name } of client.listObjectsV2(bucket, prefix, true) as AsyncIterable<{ name?: string }>)
        if (name !== undefined) keys.push(name);
      return keys;
    },
  };
}

const isMissing = (error: unknown): boolean =>
  error instanceof S3Error && (error.code === 'NotFound' || error.code === 'NoSuchKey');
