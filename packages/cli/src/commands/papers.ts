import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultStateDirectory, readStackFile } from '@hoithi/local';
import { buildPapers, paperFormats, parsePaperData, renderPaper, type PaperData } from '@hoithi/papers';
import type { Command } from 'commander';
import { z } from 'zod';
import { askPaperData } from '../papers/ask-paper-data';

const UNUSABLE_CALL = 2;

type PapersOptions = {
  readonly out: string;
  readonly data?: string;
  readonly saveData?: string;
  readonly nats?: string;
  readonly state: string;
  readonly json?: true;
};

/**
 * `hoithi papers CONTEST --out DIR`: all papers as DOCX and PDF, tables as XLSX too. From the running stack, or with `--data FILE`
 * from a file of paper data. Exit 0 with the papers written, 2 when the call or the data cannot be used.
 */
export function registerPapers(program: Command): void {
  program
    .command('papers')
    .description('mọi văn bản của cuộc thi · all papers of a contest')
    .argument('<contest>', 'mã cuộc thi · contest id')
    .requiredOption('--out <dir>', 'thư mục nhận tệp · folder for the files')
    .option('--data <file>', 'dữ liệu văn bản từ tệp, không cần hệ thống · paper data from a file, no stack needed')
    .option(
      '--save-data <file>',
      'ghi dữ liệu văn bản ra tệp để bổ sung số, ngày, biên bản · keep the data, to add numbers, dates and minutes',
    )
    .option('--nats <url>', 'địa chỉ NATS của hệ thống đang chạy · NATS of the running stack')
    .option('--state <dir>', 'thư mục trạng thái · state folder', defaultStateDirectory)
    .option('--json', 'một tài liệu JSON · one JSON document')
    .action(async (contestId: string, options: PapersOptions) => {
      const json = await findData(program, contestId, options);
      const data = readData(program, { json, contestId });
      if (options.saveData !== undefined) writeFileSync(options.saveData, `${JSON.stringify(json, undefined, 2)}\n`);
      const files = await writePapers(data, options.out);
      process.exitCode = 0;
      if (options.json) process.stdout.write(`${JSON.stringify({ contest: contestId, files }, undefined, 2)}\n`);
      else process.stdout.write(`${files.join('\n')}\n${files.length} tệp · files: ${options.out}\n`);
    });
}

async function findData(program: Command, contestId: string, options: PapersOptions): Promise<unknown> {
  if (options.data !== undefined) return readJson(program, options.data);
  const natsUrl = options.nats ?? readStackFile(options.state)?.urls.nats;
  if (natsUrl !== undefined) return askPaperData(natsUrl, contestId);
  return program.error(
    'không thấy hệ thống đang chạy; dùng --data, --nats hoặc chạy `npx hoithi up` · no running stack found; use --data, --nats or run `npx hoithi up`',
    { exitCode: UNUSABLE_CALL },
  );
}

function readJson(program: Command, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return program.error(`không đọc được tệp · cannot read ${file}: ${why}`, { exitCode: UNUSABLE_CALL });
  }
}

function readData(program: Command, of: { readonly json: unknown; readonly contestId: string }): PaperData {
  const data = parseOrExplain(program, of.json);
  if (data.contest.id === of.contestId) return data;
  return program.error(`dữ liệu của cuộc thi khác · the data are of another contest: ${data.contest.id}`, {
    exitCode: UNUSABLE_CALL,
  });
}

function parseOrExplain(program: Command, json: unknown): PaperData {
  try {
    return parsePaperData(json);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const places = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
    return program.error(`dữ liệu không đúng mẫu · the data do not fit:\n${places}`, { exitCode: UNUSABLE_CALL });
  }
}

async function writePapers(data: PaperData, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const paper of buildPapers(data)) {
    for (const format of paperFormats(paper)) {
      const file = `${paper.fileName}.${format}`;
      writeFileSync(join(folder, file), await renderPaper(paper, format));
      files.push(file);
    }
  }
  return files;
}
