import type { LinkedPanel } from './linked-panel';

/** How many groups of jurors and films share no sheet with each other; 1 when all jurors can be compared. */
export function countPanels(panel: LinkedPanel): number {
  const parent = panel.jurors.map((_, juror) => juror);
  const find = (juror: number): number => {
    let root = juror;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    parent[juror] = root;
    return root;
  };
  const seen = new Set<number>();
  for (const film of panel.films) {
    const first = find(film.jurors[0] ?? 0);
    for (const juror of film.jurors) {
      seen.add(juror);
      parent[find(juror)] = first;
    }
  }
  return new Set([...seen].map(find)).size;
}
