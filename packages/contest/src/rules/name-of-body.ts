import type { RulesPage } from './rules-page';

/** Name of a body by its id; the id itself where the file defines none (the lint reports that). */
export function nameOfBody({ contest, say }: Pick<RulesPage, 'contest' | 'say'>, id: string): string {
  const body = contest.definition.organisation.bodies.find((one) => one.id === id);
  return body ? say(body.name) : id;
}
