import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { ContestDefinitionError } from './contest-definition-error';

/**
 * Reads YAML text, or the file behind a path (a single line ending in .yaml or .yml), to plain data.
 * @throws ContestDefinitionError `contest/file-unreadable`, `contest/not-yaml`
 */
export function readContestYaml(source: string): unknown {
  const isPath = !source.includes('\n') && /\.ya?ml$/i.test(source.trim());
  return isPath ? readContestFile(source.trim()) : parseYaml(source);
}

/**
 * Reads a contest file, whatever its name, to plain data; checks nothing about its content.
 * @throws ContestDefinitionError `contest/file-unreadable`, `contest/not-yaml`
 */
export function readContestFile(path: string): unknown {
  return parseYaml(readText(path));
}

function parseYaml(yamlText: string): unknown {
  try {
    // Some editors on Windows put a byte order mark first.
    return parse(yamlText.replace(/^\uFEFF/, ''), { strict: true, uniqueKeys: true });
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const line = cause.linePos?.[0].line ?? 0;
    throw new ContestDefinitionError({
      code: 'contest/not-yaml',
      text: {
        vi: `Tệp không phải YAML hợp lệ (dòng ${line}). Hãy xem lại thụt đầu dòng, dấu hai chấm và dấu ngoặc ở đó.`,
        en: `The file is not valid YAML (line ${line}). Check indentation, colons and quotes there.`,
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
