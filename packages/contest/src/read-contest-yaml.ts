import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { ContestDefinitionError } from './contest-definition-error';

/**
 * Reads YAML text, or the file behind a path, to plain data; checks nothing about its content.
 * @throws ContestDefinitionError `contest/file-unreadable`, `contest/not-yaml`
 */
export function readContestYaml(source: string): unknown {
  const isPath = !source.includes('\n') && /\.ya?ml$/i.test(source.trim());
  const yamlText = isPath ? readText(source.trim()) : source;
  try {
    return parse(yamlText, { strict: true, uniqueKeys: true });
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const line = cause.linePos?.[0].line ?? 0;
    throw new ContestDefinitionError({
      code: 'contest/not-yaml',
      text: {
        vi: `Tệp không phải YAML hợp lệ (dòng ${line}). Hãy xem lại thụt đầu dòng và dấu hai chấm ở đó.`,
        en: `The file is not valid YAML (line ${line}). Check the indentation and the colons there.`,
      },
      facts: { line },
    });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new ContestDefinitionError({
      code: 'contest/file-unreadable',
      text: {
        vi: `Không đọc được tệp ${path} (${reason}). Hãy kiểm tra đường dẫn và quyền đọc.`,
        en: `The file ${path} cannot be read (${reason}). Check the path and the permission to read it.`,
      },
      facts: { path, reason },
    });
  }
}
