import type { DraftPanels } from './draft-panels';

type Step = { readonly film: string; readonly from: string; readonly to: string };

/**
 * Hands films along chains of jurors from whoever has two more than another, until no chain is left: then no assignment within the
 * same limits has more equal loads (Harvey, Ladner, Lovász and Tamir 2003, "Semi-matchings for bipartite graphs"). The shortest
 * chain is taken, so that few standing pairs change.
 */
export function balancePanels(draft: DraftPanels): void {
  for (;;) {
    const chain = findChain(draft);
    if (chain === null) return;
    for (const { film, from, to } of chain) {
      draft.remove(film, from);
      draft.add(film, to);
    }
  }
}

function findChain(draft: DraftPanels): readonly Step[] | null {
  const byLoad = draft.question.jurors.toSorted((a, b) => draft.load(b) - draft.load(a));
  for (const start of byLoad) {
    const chain = chainFrom(draft, start);
    if (chain !== null) return chain;
  }
  return null;
}

/** Breadth first over jurors: a film may go from one to another where the other may judge it. */
function chainFrom(draft: DraftPanels, start: string): readonly Step[] | null {
  const enough = draft.load(start) - 2;
  const cameBy = new Map<string, Step | null>([[start, null]]);
  const queue = [start];
  for (let juror = queue.shift(); juror !== undefined; juror = queue.shift()) {
    if (draft.load(juror) <= enough) return stepsTo(juror, cameBy);
    for (const { film, to } of handOvers(draft, juror)) {
      if (cameBy.has(to)) continue;
      cameBy.set(to, { film, from: juror, to });
      queue.push(to);
    }
  }
  return null;
}

/** New pairs are handed on before standing ones. */
function handOvers(draft: DraftPanels, from: string): readonly { readonly film: string; readonly to: string }[] {
  const { films, jurors } = draft.question;
  const own = films.filter((film) => draft.mayLeave(film, from));
  const fresh = own.filter((film) => !draft.isStanding(film, from));
  const standing = own.filter((film) => draft.isStanding(film, from));
  return [...fresh, ...standing].flatMap((film) =>
    jurors.filter((to) => to !== from && draft.mayJoin(film, to)).map((to) => ({ film, to })),
  );
}

/** From the end back to the start: what is handed over last is done first, so that no film holds a juror twice. */
function stepsTo(end: string, cameBy: ReadonlyMap<string, Step | null>): readonly Step[] {
  const steps: Step[] = [];
  for (let step = cameBy.get(end) ?? null; step !== null; step = cameBy.get(step.from) ?? null) steps.push(step);
  return steps;
}
