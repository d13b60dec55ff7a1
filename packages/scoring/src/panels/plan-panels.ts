import { balancePanels } from './balance-panels';
import { DraftPanels } from './draft-panels';
import { fillPanels } from './fill-panels';
import { jurorGroups } from './juror-groups';
import { linkPanels } from './link-panels';
import { pairOf, type PanelPlan, type PanelQuestion } from './panel-plan';

/**
 * Balanced panels (linked design): `size` jurors on each film, nobody where barred, loads as equal as the limits allow,
 * and all jurors linked by common films where exchanges can link them. The same question gives the same plan; a standing plan is
 * changed little.
 */
export function planPanels(question: PanelQuestion): PanelPlan {
  const draft = new DraftPanels(question);
  fillPanels(draft);
  balancePanels(draft);
  linkPanels(draft);
  const { films, jurors, size, standing } = question;
  const panels = new Map(films.map((film) => [film, [...draft.panel(film)].toSorted()]));
  const pairs = (of: ReadonlyMap<string, readonly string[]>): readonly string[] =>
    films.flatMap((film) => (of.get(film) ?? []).map((juror) => pairOf(film, juror)));
  const now = pairs(panels);
  const before = pairs(standing);
  return {
    panels,
    loads: new Map(jurors.map((juror) => [juror, draft.load(juror)])),
    short: films.filter((film) => draft.panel(film).size < size),
    groups: jurorGroups(panels),
    added: now.filter((pair) => !before.includes(pair)),
    removed: before.filter((pair) => !now.includes(pair)),
  };
}
