import { IssueList } from './issue-list';
import { readInteraction } from './read-interaction';
import { readInteractionTies } from './read-interaction-ties';
import { readPlan } from './read-plan';
import { readSettled } from './read-settled';
import { readSheets } from './read-sheets';
import type { ScoreBook } from './score-book';

/**
 * Reads a score book from parsed JSON. `interaction` and `settled` may be left out; unknown keys are ignored.
 * @throws ScoreBookError naming every wrong place: marks above the maximum or off the step, unknown jurors, entries or
 * criteria, two sheets of one juror for one entry, an order that is not the group it settles.
 */
export function parseScoreBook(json: unknown): ScoreBook {
  const issues = new IssueList();
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    issues.shape('$', { vi: 'một đối tượng JSON', en: 'a JSON object' });
    issues.throwIfAny();
  }
  const raw = json as Readonly<Record<string, unknown>>;
  const plan = readPlan(raw, issues);
  // Sheets are judged against step, rubric and rosters; with a broken plan their issues would only be echoes.
  issues.throwIfAny();
  const sheets = readSheets(raw['sheets'], plan, issues);
  const interaction = readInteraction(raw['interaction'] ?? [], plan, issues);
  const ties = readInteractionTies(raw, plan, issues);
  const settled = readSettled(raw['settled'] ?? [], plan, issues);
  issues.throwIfAny();
  return { ...plan, sheets, interaction, settled, ...ties };
}
