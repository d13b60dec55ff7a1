import { seededUniform } from '../severity/seeded-random';
import { pairOf, type PanelQuestion } from './panel-plan';

/** Panels while they are being made: who is on which film, and how many films each juror has. */
export class DraftPanels {
  readonly panels = new Map<string, Set<string>>();
  private readonly loads = new Map<string, number>();

  constructor(readonly question: PanelQuestion) {
    const jury = new Set(question.jurors);
    for (const juror of question.jurors) this.loads.set(juror, 0);
    for (const film of question.films) {
      this.panels.set(film, new Set());
      const isKept = (juror: string): boolean => jury.has(juror) || question.fixed.has(pairOf(film, juror));
      for (const juror of (question.standing.get(film) ?? []).filter(isKept))
        if (!this.isBarred(film, juror) || question.fixed.has(pairOf(film, juror))) this.add(film, juror);
    }
  }

  load(juror: string): number {
    return this.loads.get(juror) ?? 0;
  }

  panel(film: string): ReadonlySet<string> {
    return this.panels.get(film) ?? new Set();
  }

  mayJoin(film: string, juror: string): boolean {
    return !this.panel(film).has(juror) && !this.isBarred(film, juror);
  }

  mayLeave(film: string, juror: string): boolean {
    return this.panel(film).has(juror) && !this.question.fixed.has(pairOf(film, juror));
  }

  isStanding(film: string, juror: string): boolean {
    return this.question.standing.get(film)?.includes(juror) === true;
  }

  add(film: string, juror: string): void {
    this.panels.get(film)?.add(juror);
    this.loads.set(juror, this.load(juror) + 1);
  }

  remove(film: string, juror: string): void {
    this.panels.get(film)?.delete(juror);
    this.loads.set(juror, this.load(juror) - 1);
  }

  /** A stable place for equal choices, other for every seed. */
  luck(film: string, juror: string): number {
    return seededUniform(`${this.question.seed}/${film}/${juror}`)();
  }

  private isBarred(film: string, juror: string): boolean {
    return this.question.barred.has(pairOf(film, juror));
  }
}
