import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Fields that may carry a person: they never reach a log, however deep in the first levels of a record they sit. */
const PERSONAL_FIELDS = [
  'email',
  'phone',
  'phoneNumber',
  'name',
  'fullName',
  'displayName',
  'birthDate',
  'address',
  'identityNumber',
  'password',
  'otp',
  'code_once',
  'token',
  'authorization',
  'cookie',
] as const;

const REDACTED_PATHS = PERSONAL_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/**
 * JSON lines on stderr: stdout belongs to the answer of a command.
 * A record is a stable message with facts as fields; personal fields are replaced by "[personal]".
 */
export function createLogger(options: {
  readonly service: string;
  readonly level?: string;
  readonly destination?: { write(line: string): void };
}): Logger {
  return pino(
    {
      level: options.level ?? 'info',
      base: { service: options.service },
      redact: { paths: REDACTED_PATHS, censor: '[personal]' },
      timestamp: () => `,"atMs":${Date.now()}`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    options.destination ?? pino.destination({ fd: 2, sync: true }),
  );
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, facts } = error as { code?: unknown; facts?: unknown };
  return { type: error.name, code, facts, message: error.message, stack: error.stack };
}
