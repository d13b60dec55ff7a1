import { locales, type z } from 'zod';
import { type ContestDefinition, contestSchema } from './schema/contest';
import type { Text } from './schema/text';

export type SchemaIssue = {
  readonly code: 'schema/missing' | 'schema/unknown-field' | 'schema/invalid';
  readonly path: string;
  readonly text: Text;
};

const describeInVietnamese = locales.vi().localeError;

/** Fits plain data to the schema, or says in one sentence each what does not fit, with the dotted path of the place. */
export function parseDefinition(
  data: unknown,
): { readonly definition: ContestDefinition } | { readonly issues: readonly SchemaIssue[] } {
  const parsed = contestSchema.safeParse(data, { reportInput: true });
  return parsed.success ? { definition: parsed.data } : { issues: parsed.error.issues.flatMap(describeIssue) };
}

function describeIssue(issue: z.core.$ZodIssue): readonly SchemaIssue[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describeUnknownField(path, key));
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      { code: 'schema/missing', path, text: { vi: 'Thiếu mục bắt buộc này.', en: 'This required field is missing.' } },
    ];
  }
  const { vi, en } = messageOf(issue);
  return [
    {
      code: 'schema/invalid',
      path: path || '(root)',
      text: { vi: `Giá trị chưa đúng: ${vi}.`, en: `The value is wrong: ${en}.` },
    },
  ];
}

/** Our own messages are written "vi | en" in the schema; zod's have a Vietnamese twin. */
function messageOf(issue: z.core.$ZodIssue): Text {
  const [first = '', second] = issue.message.split(' | ');
  if (second !== undefined) return { vi: first, en: second };
  const described = describeInVietnamese(issue as z.core.$ZodRawIssue);
  const vi = typeof described === 'string' ? described : described?.message;
  return { vi: vi ?? first, en: first };
}

function describeUnknownField(path: string, key: string): SchemaIssue {
  return {
    code: 'schema/unknown-field',
    path: path ? `${path}.${key}` : key,
    text: { vi: `Không có mục tên "${key}"; có thể gõ nhầm.`, en: `There is no field "${key}"; perhaps a misprint.` },
  };
}
