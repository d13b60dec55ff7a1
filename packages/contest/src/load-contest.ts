import { buildContest, type LoadOptions } from './build-contest';
import type { Contest } from './contest';
import { readContestYaml } from './read-contest-yaml';

/**
 * Reads, checks and resolves one contest.
 * @param source YAML text, or the path of a .yaml file (a single line ending in .yaml or .yml)
 * @throws ContestDefinitionError with a sentence that names the place
 */
export function loadContest(source: string, options: LoadOptions = {}): Contest {
  return buildContest(readContestYaml(source), options);
}
