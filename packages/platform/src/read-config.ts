import type { z } from 'zod';

/**
 * Reads a process's settings, once, at start. This file is the only reader of `process.env` in the house.
 * The error names every missing or wrong variable at once, each with a sentence, so that an operator mends them in one go.
 * @throws {ConfigError} when a variable is missing or malformed
 */
export function readConfig<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): z.output<z.ZodObject<Shape>> {
  const given = Object.fromEntries(
    Object.keys(schema.shape)
      .map((name) => [name, env[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? '?');
    const description = (schema.shape[name] as z.ZodType | undefined)?.description;
    const state = name in given ? `is wrong (sai): ${issue.message}` : 'is missing (thiếu)';
    return `  ${name} ${state}${description ? ` – ${description}` : ''}`;
  });
  throw new ConfigError([...new Set(sentences)]);
}

/** The settings of this process cannot be used; the message lists every variable to mend. */
export class ConfigError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(
      `Cannot start: these settings must be mended (Không thể khởi động, hãy sửa các biến sau):\n${sentences.join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}
