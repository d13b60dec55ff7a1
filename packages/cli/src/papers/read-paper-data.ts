import { parsePaperData, type PaperData } from '@hoithi/papers';
import { z } from 'zod';
import { UnusablePapers } from './unusable-papers';

/** Plain JSON as the data of this contest. @throws {UnusablePapers} naming every place that does not fit */
export function readPaperData(json: unknown, contestId: string): PaperData {
  const data = parseOrExplain(json);
  if (data.contest.id === contestId) return data;
  throw new UnusablePapers(
    `dữ liệu là của cuộc thi ${data.contest.id}, không phải ${contestId} · the data are of another contest`,
  );
}

function parseOrExplain(json: unknown): PaperData {
  try {
    return parsePaperData(json);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const places = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
    throw new UnusablePapers(`dữ liệu không đúng mẫu · the data do not fit:\n${places}`, { cause: error });
  }
}
