import { readFileSync } from 'node:fs';
import { ContestError } from '@hoithi/contracts';
import { readStackFile } from '@hoithi/local';
import { StackUnreachable } from '../connect-stack';
import { askPaperData } from './ask-paper-data';
import { UnusablePapers } from './unusable-papers';

type Sources = { readonly data?: string; readonly nats?: string; readonly state: string };

/**
 * Paper data as plain JSON: from the file that was named, else from the running stack.
 * @throws {UnusablePapers} when there is no such file, no stack answers, or the stack does not know the contest
 * @throws {ContestError} when the award service of the stack does not answer
 */
export async function findPaperData(contestId: string, { data, nats, state }: Sources): Promise<unknown> {
  if (data !== undefined) return readJson(data);
  const natsUrl = nats ?? readStackFile(state)?.urls.nats;
  if (natsUrl === undefined) {
    throw new UnusablePapers(
      'không thấy hệ thống đang chạy; dùng --data, --nats hoặc chạy `npx hoithi up` · no running stack found; use --data, --nats or run `npx hoithi up`',
    );
  }
  try {
    return await askPaperData(natsUrl, contestId);
  } catch (error) {
    if (error instanceof StackUnreachable) throw new UnusablePapers(error.message, { cause: error });
    if (!(error instanceof ContestError) || error.code !== 'unknown-contest') throw error;
    throw new UnusablePapers(
      `hệ thống không có cuộc thi ${contestId}; xem tên tệp trong contests/ · the stack has no contest of this name; see the files in contests/`,
      { cause: error },
    );
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnusablePapers(`không đọc được tệp · cannot read ${file}: ${why}`, { cause: error });
  }
}
