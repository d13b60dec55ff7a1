import { startStack, type Stack } from '@hoithi/local';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ALL_STAFF } from './cast';
import { findDeviations } from './expected-end';
import { findBrokenInvariants } from './find-broken-invariants';
import { showLiveTable, type LiveTable } from './live-table';
import { makeFilms } from './make-films';
import { finalistTitles, playContest, type Stage } from './play-contest';
import { publicTitles } from './public-titles';
import { numberPapers } from './number-papers';
import { saveBundle } from './save-bundle';
import { savePapers } from './save-papers';
import { signPaper } from './sign-paper';
import { summarise } from './summary';

const CONTEST_ID = 'demo';

export type DemoOptions = {
  /** Where summary.json, bundle.json and papers/ go. */
  readonly out: string;
  /** Ends when the contest has ended, with exit code 0 only if the end is right; else stays up. */
  readonly exit: boolean;
  readonly onLog: (line: string) => void;
};

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  started: 'Cuộc thi đã mở nhận bài',
  submitted: 'Tám tác phẩm đã gửi lên',
  checked: 'Kiểm tra kỹ thuật xong: một phim đã sửa, một bài đã rút',
  closed: 'Đã chốt danh sách',
  screened: 'Sơ loại xong',
  published: 'Các tác phẩm chung kết đã đăng cùng lúc',
  judged: 'Ban Giám khảo đã niêm phong phiếu chấm',
  frozen: 'Đã khoá chấm và chốt lượt tương tác',
  decided: 'Ban Tổ chức đã công bố kết quả dự kiến',
  finalised: 'Đã trả lời khiếu nại, quyết định chính thức đã xác nhận',
  ended: 'Kết quả đã đến từng tác phẩm',
};

const secondsSince = (sinceMs: number): number => Math.round((Date.now() - sinceMs) / 100) / 10;

/** The whole platform on one machine, and one contest through all of it. Resolves with the process's exit code, and with the stack while it stays up. */
export async function runDemo(
  options: DemoOptions,
): Promise<{ readonly exitCode: number; readonly stack: Stack | null }> {
  const { onLog, exit } = options;
  const out = resolve(options.out);
  const stateDir = await mkdtemp(join(tmpdir(), 'hoithi-demo-'));
  const beganMs = Date.now();
  const stack = await startStack({
    stateDir,
    services: 'all',
    env: { HOITHI_STAFF: JSON.stringify(ALL_STAFF), HOITHI_DEMO_CALENDAR_START_MS: String(Date.now()) },
    onLog,
  });
  const cleanUp = async (): Promise<void> => {
    await stack.stop();
    await rm(stateDir, { recursive: true, force: true });
  };
  try {
    const exitCode = await rehearse({ stack, out, setupSeconds: secondsSince(beganMs), onLog });
    if (!exit) return { exitCode, stack };
    await cleanUp();
    return { exitCode, stack: null };
  } catch (error) {
    onLog(`Nhật ký của từng tiến trình (logs): ${join(stateDir, 'logs')}`);
    await stack.stop();
    throw error;
  }
}

async function rehearse(run: {
  readonly stack: Stack;
  readonly out: string;
  readonly setupSeconds: number;
  readonly onLog: (line: string) => void;
}): Promise<number> {
  const { stack, out, onLog } = run;
  const filmsBeganMs = Date.now();
  onLog('Làm tám bộ phim mẫu bằng ffmpeg (making eight films) …');
  const films = await makeFilms(join(stack.stateDir, 'films'));
  const filmSeconds = secondsSince(filmsBeganMs);
  const runBeganMs = Date.now();
  const origin = stack.urls.web;
  let table: LiveTable | undefined;
  const played = await playContest({
    origin,
    mailUrl: stack.urls.mail,
    contestId: CONTEST_ID,
    films,
    onStage: (stage, desk) => {
      table ??= showLiveTable(desk);
      onLog(`${secondsSince(runBeganMs).toFixed(1).padStart(6)} s  ${STAGE_WORDS[stage]}`);
    },
  });
  await table?.stop();
  const seconds = { setup: run.setupSeconds, films: filmSeconds, run: secondsSince(runBeganMs) };

  await mkdir(out, { recursive: true });
  await numberPapers(played.secretary, CONTEST_ID);
  await signPaper(played.secretary, { contestId: CONTEST_ID, paperId: 'award-decision' });
  const papers = await savePapers(played.secretary, CONTEST_ID, join(out, 'papers'));
  const bundle = await saveBundle({ origin }, CONTEST_ID, join(out, 'bundle.json'));
  const urls = { web: origin, site: `${origin}/`, temporal: stack.urls.temporalUi, mail: stack.urls.mail };
  const summary = summarise({
    contestId: CONTEST_ID,
    ...played,
    papers: papers.map((file) => `papers/${file}`),
    bundle,
    urls,
    seconds,
  });
  await writeFile(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);

  const deviations = findDeviations({
    ...played,
    publicTitles: await publicTitles(origin),
    finalists: finalistTitles(),
  });
  const broken = await findBrokenInvariants({ natsUrl: stack.urls.nats, contestId: CONTEST_ID });
  const wrong = [...deviations, ...broken, ...bundle.faults];
  for (const line of wrong) onLog(`SAI (wrong): ${line}`);
  onLog(`Trang web ${urls.web} · Temporal ${urls.temporal} · Thư ${urls.mail} · Kết quả ${join(out, 'summary.json')}`);
  return wrong.length === 0 ? 0 : 1;
}
