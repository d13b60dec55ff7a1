import { createHash } from 'node:crypto';
import { resolveCalendar } from './calendar/resolve-calendar';
import type { Contest } from './contest';
import { ContestDefinitionError } from './contest-definition-error';
import { describeSchemaIssues } from './describe-schema-issues';
import { readContestYaml } from './read-contest-yaml';
import { contestSchema } from './schema/contest';

/**
 * Reads, checks and resolves one contest.
 * @param source YAML text, or the path of a .yaml file (a single line ending in .yaml or .yml)
 * @param options.startAtMs start of a rehearsal with a relative calendar (epoch ms)
 * @throws ContestDefinitionError with a sentence that names the place
 */
export function loadContest(source: string, options: { readonly startAtMs?: number | undefined } = {}): Contest {
  const parsed = contestSchema.safeParse(readContestYaml(source));
  if (!parsed.success) {
    const issues = describeSchemaIssues(parsed.error);
    throw new ContestDefinitionError({
      code: 'contest/schema',
      text: {
        vi: `Tệp cuộc thi có ${issues.length} chỗ sai: ${issues.map((issue) => `${issue.path}: ${issue.text.vi}`).join('; ')}`,
        en: `The contest file is wrong in ${issues.length} place(s): ${issues.map((issue) => `${issue.path}: ${issue.text.en}`).join('; ')}`,
      },
      facts: { issues: issues.length },
    });
  }
  const definition = parsed.data;
  return {
    id: definition.id,
    rulesVersion: createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 16),
    definition,
    calendar: resolveCalendar(definition, options),
  };
}
