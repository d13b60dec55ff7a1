import type { DraftPanels } from './draft-panels';
import { jurorGroups } from './juror-groups';

type Seat = { readonly film: string; readonly juror: string };

/**
 * Links groups that share no film by exchanging two jurors between two films, which leaves every load as it is. An exchange is kept
 * only when it leaves fewer groups; it stops when none does.
 */
export function linkPanels(draft: DraftPanels): void {
  for (;;) {
    const groups = jurorGroups(draft.panels);
    if (groups.length < 2 || !exchangeOne(draft, groups)) return;
  }
}

function exchangeOne(draft: DraftPanels, groups: readonly (readonly string[])[]): boolean {
  const seatsOf = groups.map((group) => seats(draft, new Set(group)));
  for (const [at, ones] of seatsOf.entries())
    for (const others of seatsOf.slice(at + 1))
      for (const one of ones)
        for (const other of others) if (links(draft, { one, other, before: groups.length })) return true;
  return false;
}

/** Where jurors of a group sit and may leave; films with two or more, because a single seat links nobody. New pairs first. */
function seats(draft: DraftPanels, group: ReadonlySet<string>): readonly Seat[] {
  const all = draft.question.films.flatMap((film) => {
    const panel = [...draft.panel(film)];
    return panel.length < 2 ? [] : panel.map((juror) => ({ film, juror }));
  });
  const own = all.filter(({ film, juror }) => group.has(juror) && draft.mayLeave(film, juror));
  const isNew = ({ film, juror }: Seat): boolean => !draft.isStanding(film, juror);
  return [...own.filter(isNew), ...own.filter((seat) => !isNew(seat))];
}

function links(
  draft: DraftPanels,
  { one, other, before }: { readonly one: Seat; readonly other: Seat; readonly before: number },
): boolean {
  if (!draft.mayJoin(one.film, other.juror) || !draft.mayJoin(other.film, one.juror)) return false;
  exchange(draft, one, other);
  if (jurorGroups(draft.panels).length < before) return true;
  exchange(draft, { film: one.film, juror: other.juror }, { film: other.film, juror: one.juror });
  return false;
}

function exchange(draft: DraftPanels, one: Seat, other: Seat): void {
  draft.remove(one.film, one.juror);
  draft.remove(other.film, other.juror);
  draft.add(one.film, other.juror);
  draft.add(other.film, one.juror);
}
