import type { z } from 'zod';
import type { Text } from './schema/text';

export type SchemaIssue = {
  readonly code: 'schema/missing' | 'schema/unknown-field' | 'schema/invalid';
  readonly path: string;
  readonly text: Text;
};

/** Says in one sentence each what the schema refused, with the dotted path of the place. */
export function describeSchemaIssues(error: z.ZodError): readonly SchemaIssue[] {
  return error.issues.flatMap((issue): readonly SchemaIssue[] => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describeUnknownField(path, key));
    if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
      return [
        {
          code: 'schema/missing',
          path,
          text: {
            vi: `Thiếu mục này (cần ${issue.expected}).`,
            en: `This field is missing (${issue.expected} expected).`,
          },
        },
      ];
    }
    return [
      {
        code: 'schema/invalid',
        path: path || '(root)',
        text: { vi: `Giá trị chưa đúng: ${issue.message}.`, en: `The value is wrong: ${issue.message}.` },
      },
    ];
  });
}

function describeUnknownField(path: string, key: string): SchemaIssue {
  return {
    code: 'schema/unknown-field',
    path: path ? `${path}.${key}` : key,
    text: { vi: `Không có mục tên "${key}"; có thể gõ nhầm.`, en: `There is no field "${key}"; perhaps a misprint.` },
  };
}
