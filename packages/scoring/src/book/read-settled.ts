import type { IssueList } from './issue-list';
import type { BookPlan } from './read-plan';
import { isRecord, readIdList, readList } from './read-values';
import { groupKey } from './group-key';
import type { SettledBy, SettledTie } from './score-book';

export function readSettled(value: unknown, plan: BookPlan, issues: IssueList): readonly SettledTie[] {
  const known = new Set(plan.entries);
  const seen = new Set<string>();
  return readList(value, 'settled', issues).map((row, index) => {
    const path = `settled[${index}]`;
    const record = isRecord(row) ? row : {};
    const entries = readIdList(record['entries'], `${path}.entries`, issues);
    const order = readIdList(record['order'], `${path}.order`, issues);
    for (const [at, entry] of entries.entries()) {
      if (known.has(entry)) continue;
      issues.add('unknown-entry', `${path}.entries[${at}]`, `không có tác phẩm ${entry}`, `there is no entry ${entry}`);
    }
    const key = groupKey(entries);
    if (key !== groupKey(order)) {
      issues.add(
        'settled-order',
        `${path}.order`,
        'thứ tự phải gồm đúng các tác phẩm của nhóm',
        'the order must name exactly the group',
      );
    }
    if (seen.has(key)) issues.add('settled-twice', path, 'nhóm này đã được phân định', 'this group is settled twice');
    seen.add(key);
    const by = record['by'];
    if (by !== 'jury-vote' && by !== 'chair') {
      issues.shape(`${path}.by`, { vi: 'jury-vote hoặc chair', en: 'jury-vote or chair' });
    }
    return { entries, order, by: by as SettledBy };
  });
}
