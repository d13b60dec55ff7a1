import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made once per state folder, readable by its owner only, and the same at the next start. */
export type StackSecrets = { readonly hmacRoot: string; readonly s3AccessKey: string; readonly s3SecretKey: string };

export function loadStackSecrets(root: string): StackSecrets {
  const file = join(root, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as StackSecrets;
  const secrets: StackSecrets = {
    hmacRoot: randomBytes(32).toString('hex'),
    s3AccessKey: `hoithi${randomBytes(7).toString('hex')}`,
    s3SecretKey: randomBytes(20).toString('hex'),
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
