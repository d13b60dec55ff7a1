import { configFields } from '@hoithi/platform';
import { z } from 'zod';

/** Settings of the front door. `HOITHI_APP_DIR` names another build of the React app than the one beside this service. */
export const webConfig = z.object({
  HOITHI_PORT: configFields.port.default(8080),
  HOITHI_HOST: configFields.host,
  HOITHI_INTAKE_URL: configFields.serviceUrl,
  HOITHI_STORAGE_URL: configFields.serviceUrl,
  HOITHI_AWARD_URL: configFields.serviceUrl,
  HOITHI_FANPAGE_URL: configFields.serviceUrl,
  HOITHI_APP_DIR: configFields.directory.optional(),
});

export type WebConfig = z.output<typeof webConfig>;
