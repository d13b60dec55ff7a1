import { audited, type Audited } from './audited';

/** The decision as each edition of it was, newest first. */
export function editionsOf(of: Audited): readonly Audited[] {
  const { decision } = of.data;
  const before = decision?.earlier.at(-1);
  if (decision === null || before === undefined) return [of];
  const then = { ...of.data, decision: { ...before, earlier: decision.earlier.slice(0, -1) } };
  return [of, ...editionsOf(audited(then, of.ranking))];
}

/** The result before any complaint. */
export const provisional = (of: Audited): Audited => editionsOf(of).at(-1) ?? of;

/** The editions in which a paper is kept, newest first: the one that stands, and those that went out before it. */
export const keptEditions = (of: Audited, paperId: string): readonly Audited[] =>
  editionsOf(of).filter((one) => one === of || one.isOut(paperId));

/** Number and date of the paper that this edition of it replaces. */
export function replacedIssue(of: Audited, paperId: string): string {
  const [, replaced] = keptEditions(of, paperId);
  return replaced?.issue(paperId) ?? '';
}
