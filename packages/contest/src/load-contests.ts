import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Contest } from './contest';
import { ContestDefinitionError } from './contest-definition-error';
import type { LoadOptions } from './build-contest';
import { loadContest } from './load-contest';

/**
 * Loads every contest of a folder (`*.yaml`), by id. A rehearsal, whose calendar is relative, is left out when no start is given.
 * @param options.startAtMs start of rehearsals (epoch ms)
 * @throws ContestDefinitionError of the first file that cannot be read, or when an id stands in two files
 */
export function loadContests(folder: string, options: LoadOptions = {}): ReadonlyMap<string, Contest> {
  const contests = new Map<string, Contest>();
  for (const name of listYamlFiles(folder)) {
    const contest = loadUnlessUnstarted(join(folder, name), options);
    if (!contest) continue;
    if (contests.has(contest.id)) throw idTwice(contest.id);
    contests.set(contest.id, contest);
  }
  return contests;
}

function listYamlFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/i.test(name))
      .sort();
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new ContestDefinitionError({
      code: 'contest/file-unreadable',
      text: {
        vi: `Không đọc được thư mục cuộc thi ${folder} (${reason}). Hãy kiểm tra HOITHI_CONTESTS_DIR.`,
        en: `The folder of contests ${folder} cannot be read (${reason}). Check HOITHI_CONTESTS_DIR.`,
      },
      facts: { path: folder, reason },
    });
  }
}

function loadUnlessUnstarted(path: string, options: LoadOptions): Contest | null {
  try {
    return loadContest(path, options);
  } catch (cause) {
    if (cause instanceof ContestDefinitionError && cause.code === 'contest/start-missing') return null;
    throw cause;
  }
}

function idTwice(id: string): ContestDefinitionError {
  return new ContestDefinitionError({
    code: 'contest/id-twice',
    text: { vi: `Mã cuộc thi ${id} có ở hai tệp.`, en: `Two files describe the contest ${id}.` },
    facts: { id },
  });
}
