import type { BookIssue } from './book-issue';

/** A malformed score book. `issues` names every place that is wrong (the first fifty). */
export class ScoreBookError extends Error {
  override readonly name = 'ScoreBookError';
  readonly issues: readonly BookIssue[];

  constructor(issues: readonly BookIssue[]) {
    super(issues.map((issue) => `${issue.path}: ${issue.text.en}`).join('\n'));
    this.issues = issues;
  }
}
