import type { IssueList } from './issue-list';
import type { BookPlan } from './read-plan';
import { isRecord, readCount, readList } from './read-values';
import type { InteractionCount } from './score-book';

export function readInteraction(value: unknown, plan: BookPlan, issues: IssueList): readonly InteractionCount[] {
  const known = new Set(plan.entries);
  const seen = new Set<string>();
  return readList(value, 'interaction', issues).map((row, index) => {
    const path = `interaction[${index}]`;
    const record = isRecord(row) ? row : {};
    const entry = typeof record['entry'] === 'string' ? record['entry'] : '';
    if (!known.has(entry)) {
      issues.add('unknown-entry', `${path}.entry`, `không có tác phẩm "${entry}"`, `there is no entry "${entry}"`);
    }
    if (seen.has(entry)) issues.add('duplicate-count', path, `${entry} đã có số đếm`, `${entry} is counted twice`);
    seen.add(entry);
    return {
      entry,
      accepted: readCount(record['accepted'], `${path}.accepted`, issues),
      ...told(record, path, issues),
    };
  });
}

/** What books tell since ties of counts are broken by it. */
function told(
  { voters, reachedAtMs }: Readonly<Record<string, unknown>>,
  path: string,
  issues: IssueList,
): Pick<InteractionCount, 'voters' | 'reachedAtMs'> {
  return {
    ...(voters === undefined ? {} : { voters: readCount(voters, `${path}.voters`, issues) }),
    ...(reachedAtMs === undefined
      ? {}
      : { reachedAtMs: reachedAtMs === null ? null : readCount(reachedAtMs, `${path}.reachedAtMs`, issues) }),
  };
}
