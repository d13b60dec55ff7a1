import { z } from 'zod';
import { readConfig } from '../read-config';

const proxyConfig = z.object({
  HOITHI_TRUSTED_PROXIES: z
    .string()
    .regex(/^[\w.:/]+(, *[\w.:/]+)*$/, 'must be names or subnets, divided by commas')
    .default('loopback')
    .describe('whose word about the address of a caller is taken, such as loopback, uniquelocal or 172.18.0.0/16'),
});

/**
 * Whose `X-Forwarded-For` is believed, as Express reads it. Where the front door and the services are not on one machine it must name the
 * front door, too: else all visitors are one address to every limit that counts by address.
 */
export const trustedProxies = (): string => readConfig(proxyConfig).HOITHI_TRUSTED_PROXIES;
