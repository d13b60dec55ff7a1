import type { z } from 'zod';
import type { Text } from './schema/text';

export type SchemaIssue = { readonly path: string; readonly text: Text };

/** Says in one sentence each what the schema refused, with the dotted path of the place. */
export function describeSchemaIssues(error: z.ZodError): readonly SchemaIssue[] {
  return error.issues.map((issue) => ({ path: pathOf(issue), text: describe(issue) }));
}

function pathOf(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return path || '(root)';
  return [path, issue.keys[0]].filter(Boolean).join('.');
}

function describe(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.join(', ');
    return { vi: `không có mục tên ${names}; có thể gõ nhầm`, en: `there is no field ${names}; perhaps a misprint` };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { vi: `thiếu mục này (cần ${issue.expected})`, en: `this field is missing (${issue.expected} expected)` };
  }
  return { vi: `giá trị chưa đúng: ${issue.message}`, en: `the value is wrong: ${issue.message}` };
}
