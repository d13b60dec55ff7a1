import type { DraftPanels } from './draft-panels';

/** Brings every film to its size, films with the least choice first, each time by the juror with the fewest films. */
export function fillPanels(draft: DraftPanels): void {
  const { films, jurors, size } = draft.question;
  const choice = (film: string): number => jurors.filter((juror) => draft.mayJoin(film, juror)).length;
  const order = films
    .map((film) => ({ film, choice: choice(film), luck: draft.luck(film, '') }))
    .toSorted((a, b) => a.choice - b.choice || a.luck - b.luck);
  for (const { film } of order) {
    const candidates = jurors
      .filter((juror) => draft.mayJoin(film, juror))
      .map((juror) => ({ juror, load: draft.load(juror), luck: draft.luck(film, juror) }))
      .toSorted((a, b) => a.load - b.load || a.luck - b.luck);
    for (const { juror } of candidates.slice(0, Math.max(0, size - draft.panel(film).size))) draft.add(film, juror);
  }
}
