import { configFields, readConfig } from '@hoithi/platform';
import { role } from '@hoithi/contracts';
import { z } from 'zod';

/** One member of the bootstrap roster (HOITHI_STAFF). */
const staffMember = z.object({
  name: z.string().trim().min(2).max(120),
  email: z.email().max(200),
  title: z.string().max(120).default(''),
  unitName: z.string().max(200).default(''),
  roles: z.array(role).min(1),
});

const schema = z.object({
  HOITHI_PORT: configFields.port.default(8081),
  HOITHI_HOST: configFields.host,
  HOITHI_PUBLIC_URL: configFields.publicUrl,
  HOITHI_CONTESTS_DIR: configFields.contestsDir,
  HOITHI_SECRET: configFields.secret,
  HOITHI_STAFF: configFields.staff.pipe(z.array(staffMember)).default([]),
  HOITHI_DEMO_CALENDAR_START_MS: configFields.demoCalendarStartMs,
  NATS_URL: configFields.natsUrl,
  MONGODB_URL: configFields.mongodbUrl,
  TEMPORAL_ADDRESS: configFields.temporalAddress,
  TEMPORAL_NAMESPACE: configFields.temporalNamespace,
  SMTP_URL: configFields.smtpUrl,
});

export type IntakeConfig = z.output<typeof schema>;

/** @throws {ConfigError} naming every missing or wrong variable */
export const readIntakeConfig = (): IntakeConfig => readConfig(schema);
