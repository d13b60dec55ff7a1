import { createHash } from 'node:crypto';
import { resolveCalendar } from './calendar/resolve-calendar';
import type { Contest } from './contest';
import { ContestDefinitionError } from './contest-definition-error';
import { parseDefinition, type SchemaIssue } from './parse-definition';
import type { Locale } from './schema/text';

/** Start of a rehearsal whose calendar is relative (epoch ms); a dated contest ignores it. */
export type LoadOptions = { readonly startAtMs?: number | undefined };

/**
 * Fits plain data to the schema and resolves its calendar.
 * @throws ContestDefinitionError with a sentence that names every wrong place
 */
export function buildContest(data: unknown, options: LoadOptions = {}): Contest {
  const parsed = parseDefinition(data);
  if ('issues' in parsed) throw unfit(parsed.issues);
  const { definition } = parsed;
  return {
    id: definition.id,
    rulesVersion: createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 16),
    definition,
    calendar: resolveCalendar(definition, options),
  };
}

function unfit(issues: readonly SchemaIssue[]): ContestDefinitionError {
  const listed = (locale: Locale): string => issues.map(({ path, text }) => `${path}: ${text[locale]}`).join(' ');
  return new ContestDefinitionError({
    code: 'contest/schema',
    text: {
      vi: `Tệp cuộc thi có ${issues.length} chỗ sai. ${listed('vi')}`,
      en: `The contest file is wrong in ${issues.length} place(s). ${listed('en')}`,
    },
    facts: { issues: issues.length },
  });
}
