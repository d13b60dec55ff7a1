import { callRpc, type Bus } from '@hoithi/bus';
import { ContestError, ERROR_TABLE, isErrorCode, mediaRuns, remakePreview, rerunMedia } from '@hoithi/contracts';
import { defaultStateDirectory, readStackFile } from '@hoithi/local';
import type { Command } from 'commander';
import { connectStack, StackUnreachable } from '../connect-stack';
import { entryName, type NamedEntry } from '../media/entry-name';
import { fetchRuns } from '../media/fetch-runs';
import { printRuns } from '../media/print-runs';

const REFUSED = 1;
const UNUSABLE_CALL = 2;

type MediaOptions = {
  readonly contest?: string;
  readonly nats?: string;
  readonly state: string;
  readonly json?: true;
};

/**
 * `hoithi media rerun ENTRY --reason TEXT` checks the current film of an entry once more, `hoithi media preview ENTRY --reason TEXT` makes its
 * preview once more; `hoithi media runs ENTRY` shows what the tools did to it. ENTRY is `contest/CODE`, a code with `--contest`, or an entry's id. Exit 0, 1 when refused, 2 when the call cannot be used.
 */
export function registerMedia(program: Command): void {
  const media = program
    .command('media')
    .description(
      'kiểm tra lại phim, làm lại bản xem trước, xem hồ sơ ffmpeg · check a film or make its preview again, look at the runs of ffmpeg',
    );
  const again = [
    { verb: 'rerun', contract: rerunMedia, what: 'kiểm tra lại phim hiện tại · check the current film once more' },
    { verb: 'preview', contract: remakePreview, what: 'làm lại bản xem trước · make the preview once more' },
  ] as const;
  for (const { verb, contract, what } of again) {
    withStack(media.command(verb).description(what))
      .requiredOption('--reason <text>', 'lý do, ghi vào nhật ký · why, kept in the audit trail')
      .action(async (text: string, options: MediaOptions & { readonly reason: string }) => {
        const entry = readEntry(program, text, options);
        await withBus(program, options, async (bus) => {
          const answer = await callRpc(bus, contract, { entry, reason: options.reason }, { timeoutMs: 30_000 });
          const { code, version, phase } = answer;
          return { json: answer, line: `✓ ${code}, phiên bản · version ${version}: ${phase}` };
        });
      });
  }
  withStack(
    media.command('runs').description('mọi lần chạy ffmpeg trên phim · every run of ffmpeg on the film'),
  ).action(async (text: string, options: MediaOptions) => {
    const entry = readEntry(program, text, options);
    await withBus(program, options, async (bus) => {
      const answer = await callRpc(bus, mediaRuns, { entry });
      const records = answer.runs === null ? [] : await fetchRuns(bus, answer.runs.objectKey);
      const previewRecords = answer.previewRuns === null ? [] : await fetchRuns(bus, answer.previewRuns.objectKey);
      const head = `${answer.code}, phiên bản · version ${answer.version}: ${answer.verdict ?? '-'}`;
      const previewHead = `bản xem trước · preview: ${describePreview(answer)}`;
      const parts = [head, printRuns(records), previewHead, printRuns(previewRecords)];
      return { json: { ...answer, records, previewRecords }, line: parts.filter(Boolean).join('\n') };
    });
  });
}

type Previewed = { readonly previewRuns: unknown; readonly previewFailure: string | null };

const describePreview = ({ previewRuns, previewFailure }: Previewed): string =>
  previewFailure !== null ? `không làm được · not made (${previewFailure})` : previewRuns === null ? '-' : 'có · made';

const withStack = (command: Command): Command =>
  command
    .argument('<entry>', 'bài dự thi · entry: sonla-2024/SL24-007')
    .option('--contest <id>', 'mã cuộc thi · contest id')
    .option('--nats <url>', 'địa chỉ NATS của hệ thống đang chạy · NATS of the running stack')
    .option('--state <dir>', 'thư mục trạng thái · state folder', defaultStateDirectory)
    .option('--json', 'một tài liệu JSON · one JSON document');

function readEntry(program: Command, text: string, { contest }: MediaOptions): NamedEntry {
  return (
    entryName(text, contest) ??
    program.error('cần mã cuộc thi: sonla-2024/SL24-007 hoặc --contest · name the contest, too', {
      exitCode: UNUSABLE_CALL,
    })
  );
}

type Answer = { readonly json: unknown; readonly line: string };

async function withBus(program: Command, options: MediaOptions, ask: (bus: Bus) => Promise<Answer>): Promise<void> {
  const url = options.nats ?? readStackFile(options.state)?.urls.nats;
  if (url === undefined) {
    return program.error('không thấy hệ thống đang chạy · no running stack found: npx hoithi up', {
      exitCode: UNUSABLE_CALL,
    });
  }
  const bus = await connectStack({ natsUrl: url, name: 'hoithi-media' }).catch((error: unknown) => {
    if (!(error instanceof StackUnreachable)) throw error;
    return program.error(error.message, { exitCode: UNUSABLE_CALL });
  });
  try {
    const { json, line } = await ask(bus);
    process.exitCode = 0;
    process.stdout.write(options.json ? `${JSON.stringify(json, undefined, 2)}\n` : `${line}\n`);
  } catch (error) {
    if (!(error instanceof ContestError) || !isErrorCode(error.code)) throw error;
    const { vi, en } = ERROR_TABLE[error.code];
    process.exitCode = REFUSED;
    if (options.json) process.stdout.write(`${JSON.stringify({ error: error.code, facts: error.facts })}\n`);
    process.stderr.write(`✗ ${vi} · ${en} [${error.code}]\n`);
  } finally {
    await bus.drain();
  }
}
