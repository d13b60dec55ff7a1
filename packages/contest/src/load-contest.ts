import { createHash } from 'node:crypto';
import { resolveCalendar } from './calendar/resolve-calendar';
import type { Contest } from './contest';
import { ContestDefinitionError } from './contest-definition-error';
import { parseDefinition, type SchemaIssue } from './parse-definition';
import { readContestYaml } from './read-contest-yaml';
import type { Locale } from './schema/text';

/**
 * Reads, checks and resolves one contest.
 * @param source YAML text, or the path of a .yaml file (a single line ending in .yaml or .yml)
 * @param options.startAtMs start of a rehearsal with a relative calendar (epoch ms)
 * @throws ContestDefinitionError with a sentence that names the place
 */
export function loadContest(source: string, options: { readonly startAtMs?: number | undefined } = {}): Contest {
  const parsed = parseDefinition(readContestYaml(source));
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
