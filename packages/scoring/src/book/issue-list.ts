import type { BookIssue, BookIssueCode } from './book-issue';
import { ScoreBookError } from './score-book-error';

const MOST_ISSUES = 50;

/** Collects wrong places; stops the reading when there are fifty, because the rest then helps nobody. */
export class IssueList {
  readonly #issues: BookIssue[] = [];

  add(code: BookIssueCode, path: string, vi: string, en: string): void {
    this.#issues.push({ code, path, text: { vi, en } });
    if (this.#issues.length >= MOST_ISSUES) this.throwIfAny();
  }

  shape(path: string, wanted: { readonly vi: string; readonly en: string }): void {
    this.add('shape', path, `cần ${wanted.vi}`, `must be ${wanted.en}`);
  }

  /** @throws ScoreBookError when anything was added. */
  throwIfAny(): void {
    if (this.#issues.length > 0) throw new ScoreBookError(this.#issues);
  }
}
