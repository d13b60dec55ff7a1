import { configFields, readConfig } from '@hoithi/platform';
import { z } from 'zod';

/** Everything the award service is told from outside. */
export function readSettings() {
  return readConfig(
    z.object({
      HOITHI_PORT: configFields.port,
      HOITHI_HOST: configFields.host,
      HOITHI_SECRET: configFields.secret,
      HOITHI_CONTESTS_DIR: configFields.contestsDir,
      HOITHI_INTAKE_URL: configFields.serviceUrl,
      HOITHI_PUBLIC_URL: configFields.publicUrl.optional(),
      HOITHI_DEMO_CALENDAR_START_MS: configFields.demoCalendarStartMs,
      NATS_URL: configFields.natsUrl,
      MONGODB_URL: configFields.mongodbUrl,
    }),
  );
}
