import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { defaultStateDirectory } from '@hoithi/local';
import { buildPapers, type Paper } from '@hoithi/papers';
import type { Command } from 'commander';
import { findPaperData } from '../papers/find-paper-data';
import { readPaperData } from '../papers/read-paper-data';
import { UnusablePapers } from '../papers/unusable-papers';
import { writePapers } from '../papers/write-papers';

const UNUSABLE_CALL = 2;

type PapersOptions = {
  readonly out: string;
  readonly kind?: readonly string[];
  readonly data?: string;
  readonly saveData?: string;
  readonly nats?: string;
  readonly state: string;
  readonly json?: true;
};

/**
 * `hoithi papers CONTEST --out DIR`: all papers as DOCX and PDF, tables as XLSX too. From the running stack, or with `--data FILE`
 * from a file of paper data. Progress goes to stderr. Exit 0 with the papers written, 1 when the stack does not answer, 2 when
 * the call, the data or the folder cannot be used.
 */
export function registerPapers(program: Command): void {
  program
    .command('papers')
    .description('mọi văn bản của cuộc thi · all papers of a contest')
    .argument('<contest>', 'mã cuộc thi · contest id')
    .requiredOption('--out <dir>', 'thư mục nhận tệp · folder for the files')
    .option('--kind <id...>', 'chỉ các văn bản này, ví dụ · only these papers, e.g. award-decision certificate')
    .option('--data <file>', 'dữ liệu văn bản từ tệp, không cần hệ thống · paper data from a file, no stack needed')
    .option(
      '--save-data <file>',
      'ghi dữ liệu văn bản ra tệp để bổ sung số, ngày, biên bản · keep the data, to add numbers, dates and minutes',
    )
    .option('--nats <url>', 'địa chỉ NATS của hệ thống đang chạy · NATS of the running stack')
    .option('--state <dir>', 'thư mục trạng thái · state folder', defaultStateDirectory)
    .option('--json', 'một tài liệu JSON · one JSON document')
    .action(async (contestId: string, options: PapersOptions) => {
      try {
        await makePapers(contestId, options);
      } catch (error) {
        if (!(error instanceof UnusablePapers)) throw error;
        program.error(error.message, { exitCode: UNUSABLE_CALL });
      }
    });
}

async function makePapers(contestId: string, options: PapersOptions): Promise<void> {
  const startedAtMs = performance.now();
  openFolder(options.out);
  const json = await findPaperData(contestId, options);
  const data = readPaperData(json, contestId);
  if (options.saveData !== undefined) writeFileSync(options.saveData, `${JSON.stringify(json, undefined, 2)}\n`);
  const listed = data.contest.definition.papers.list.map(({ id }) => id);
  const papers = ofKind(buildPapers(data), { kinds: options.kind, listed });
  const files = await writePapers(papers, options.out, (line) => process.stderr.write(`${line}\n`));
  const seconds = Math.round((performance.now() - startedAtMs) / 100) / 10;
  process.exitCode = 0;
  if (options.json) process.stdout.write(`${JSON.stringify({ contest: contestId, files, seconds }, undefined, 2)}\n`);
  else process.stdout.write(`${files.join('\n')}\n${files.length} tệp · files, ${seconds} s: ${options.out}\n`);
}

/** Before anything is drawn, so that nobody waits for a folder that takes nothing. */
function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnusablePapers(
      `không ghi được vào thư mục ${folder}; chọn thư mục khác với --out · cannot write into this folder; choose another with --out\n${why}`,
    );
  }
}

function ofKind(
  papers: readonly Paper[],
  of: { readonly kinds: readonly string[] | undefined; readonly listed: readonly string[] },
): readonly Paper[] {
  const { kinds, listed } = of;
  if (kinds === undefined) return papers;
  const unknown = kinds.filter((kind) => !listed.includes(kind));
  if (unknown.length > 0) {
    throw new UnusablePapers(
      `cuộc thi không có văn bản · the contest has no paper: ${unknown.join(', ')}\ncó · it has: ${listed.join(', ')}`,
    );
  }
  const early = kinds.filter((kind) => !papers.some(({ id }) => id === kind));
  if (early.length > 0) {
    throw new UnusablePapers(`chưa đến lúc lập · their time has not come: ${early.join(', ')}`);
  }
  return papers.filter(({ id }) => kinds.includes(id));
}
