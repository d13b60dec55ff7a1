import { join } from 'node:path';
import type { HostEnvironment } from '../host-environment';
import { contestsDirectory } from '../locations';
import { TEMPORAL_NAMESPACE } from '../servers/temporal-server';
import type { StackSecrets } from '../stack-secrets';
import type { StateDirectories } from '../state-directories';
import { toolsCache } from '../tools/tools-cache';
import type { StackAddresses } from './stack-addresses';

export const S3_BUCKET = 'hoithi';

export type EnvironmentSource = {
  readonly addresses: StackAddresses;
  readonly secrets: StackSecrets;
  readonly directories: StateDirectories;
  readonly host: HostEnvironment;
  /** Settings of the caller; they win. */
  readonly extra: Readonly<Record<string, string>>;
};

/** What every process of ours is told; nothing secret but the root secret from which each derives its own keys. */
export function commonEnvironment(source: EnvironmentSource): Record<string, string> {
  const { addresses, secrets, host } = source;
  return {
    TZ: 'UTC',
    NODE_ENV: 'production',
    // Compiled code is kept between starts; a process starts a fifth faster.
    NODE_COMPILE_CACHE: join(toolsCache(host), '..', 'compile-cache'),
    HOITHI_HOST: '127.0.0.1',
    HOITHI_PUBLIC_URL: addresses.web,
    HOITHI_CONTESTS_DIR: host['HOITHI_CONTESTS_DIR'] ?? contestsDirectory,
    HOITHI_SECRET: secrets.hmacRoot,
    HOITHI_INTAKE_URL: addresses.intake,
    HOITHI_STORAGE_URL: addresses.storage,
    HOITHI_AWARD_URL: addresses.award,
    HOITHI_FANPAGE_URL: addresses.fanpage,
    NATS_URL: addresses.nats,
    TEMPORAL_ADDRESS: addresses.temporal,
    TEMPORAL_NAMESPACE: host['TEMPORAL_NAMESPACE'] ?? TEMPORAL_NAMESPACE,
    ...pass(host, [
      'HOITHI_DEMO_CALENDAR_START_MS',
      'HOITHI_LOG_LEVEL',
      'HOITHI_METRICS_TOKEN',
      'HOITHI_TRUSTED_PROXIES',
    ]),
    ...source.extra,
  };
}

/** Settings that only some processes get, by group. */
export function settingGroups(
  source: EnvironmentSource,
): Record<'s3' | 'smtp' | 'spool' | 'scratch' | 'staff', Record<string, string>> {
  const { addresses, secrets, directories, host } = source;
  return {
    s3: {
      S3_ENDPOINT: addresses.s3,
      S3_ACCESS_KEY: host['S3_ACCESS_KEY'] ?? secrets.s3AccessKey,
      S3_SECRET_KEY: host['S3_SECRET_KEY'] ?? secrets.s3SecretKey,
      S3_BUCKET: host['S3_BUCKET'] ?? S3_BUCKET,
    },
    smtp: { SMTP_URL: addresses.smtp },
    spool: { HOITHI_SPOOL_DIR: directories.spool },
    scratch: { HOITHI_SCRATCH_DIR: directories.scratch },
    staff: pass(host, ['HOITHI_STAFF']),
  };
}

/** Everything at once, for a caller that speaks to the servers itself, such as a test. */
export function callerEnvironment(source: EnvironmentSource): Record<string, string> {
  const { s3, smtp, spool, scratch } = settingGroups(source);
  return {
    ...s3,
    ...smtp,
    ...spool,
    ...scratch,
    MONGODB_URL: source.addresses.mongo,
    ...commonEnvironment(source),
  };
}

function pass(host: HostEnvironment, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (host[name] === undefined ? [] : [[name, host[name]] as const])));
}
