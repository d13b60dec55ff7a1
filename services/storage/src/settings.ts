import { configFields, readConfig } from '@hoithi/platform';
import { z } from 'zod';

const MIB = 1024 * 1024;

/** Everything the storage service is told from outside. */
export function readSettings() {
  return readConfig(
    z.object({
      HOITHI_PORT: configFields.port,
      HOITHI_HOST: configFields.host,
      HOITHI_SECRET: configFields.secret,
      HOITHI_SPOOL_DIR: configFields.directory,
      HOITHI_SPOOL_RESERVE_MIB: z.coerce
        .number()
        .int()
        .min(0)
        .default(512)
        .describe('free space the spool never takes')
        .transform((mib) => mib * MIB),
      NATS_URL: configFields.natsUrl,
      MONGODB_URL: configFields.mongodbUrl,
      S3_ENDPOINT: configFields.s3Endpoint,
      S3_ACCESS_KEY: configFields.s3AccessKey,
      S3_SECRET_KEY: configFields.s3SecretKey,
      S3_BUCKET: configFields.s3Bucket,
    }),
  );
}
