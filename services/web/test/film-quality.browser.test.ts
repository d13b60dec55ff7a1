import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { choosePlayCopy, detectSandbox, linkInput, makeJobFolder, makePreview, removeJobFolder } from '@hoithi/media';
import type { Page } from 'playwright-core';
import { lookAt } from './browser/look-at';
import { openPages } from './browser/open-pages';
import { startStage, type Stage } from './browser/start-stage';

jest.setTimeout(180_000);

const FILM = ['-f', 'lavfi', '-i', 'testsrc2=s=1280x720:r=10:d=12', '-f', 'lavfi', '-i', 'sine=d=12'];
const HEVC = ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=error', '-pix_fmt', 'yuv420p10le'];
const PROFILE = { deliveredShortSidePixels: 1080, deliveredLongSidePixels: 1920 };
const PREVIEW = { hls: '/media/hevc/hls/master.m3u8', p720: '/media/hevc/720p.mp4', p480: '/media/hevc/480p.mp4' };

describe('a film in H.265 with ten bits', () => {
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);
  beforeAll(async () => {
    stage = await startStage();
    await layOut(stage.api.directory);
  }, 180_000);
  afterEach(closeAll);
  afterAll(async () => stage?.close());

  const showBallot = async (film: { readonly playPath: string | null; readonly preview: typeof PREVIEW | null }) => {
    const ballot = stage.api.world.ballots.get('e-1');
    if (ballot) stage.api.world.ballots.set('e-1', { ...ballot, ...film });
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-1');
    return page;
  };

  it('is said to be in preparation until its play copy is there, and no player is shown', async () => {
    expect(choosePlayCopy({ bytes: 1, videoCodec: 'hevc', bitDepth: 10 }, PROFILE).meanwhile).toBe('none');
    const page = await showBallot({ playPath: null, preview: null });
    await page.getByText('Phim đang được chuẩn bị').waitFor();
    expect(await page.locator('video').count()).toBe(0);
    await lookAt(page, 'phim-dang-chuan-bi');
  });

  it('plays on its page, in the quality that was chosen, and goes on in another where it was', async () => {
    const page = await showBallot({ playPath: '/media/hevc/play-h264.mp4', preview: PREVIEW });
    expect(await plays(page)).toBe(true);
    await lookAt(page, 'phim-chat-luong');
    await page.evaluate(`document.querySelector('video').currentTime = 6`);
    await page.getByLabel('Chất lượng').selectOption('480p');
    await becomesTrue(page, `document.querySelector('video').videoHeight === 480`);
    expect(await page.evaluate(`document.querySelector('video').currentTime >= 5.5`)).toBe(true);
    expect(await page.evaluate(`new URL(document.querySelector('video').currentSrc).pathname`)).toBe(PREVIEW.p480);
    await page.reload();
    await becomesTrue(page, `document.querySelector('video')?.videoHeight === 480`);
    await page.getByLabel('Chất lượng').selectOption('full');
    await becomesTrue(page, `document.querySelector('video').videoHeight === 720`);
    expect(await plays(page)).toBe(true);
  });

  it('falls back to a whole file where the stream cannot be played', async () => {
    const page = await showBallot({
      playPath: '/media/hevc/play-h264.mp4',
      preview: { ...PREVIEW, hls: '/media/hevc/hls/missing.m3u8' },
    });
    expect(await plays(page)).toBe(true);
  });
});

/** Whether the film on the page really runs: pictures of a size, and time that passes. */
async function plays(page: Page): Promise<boolean> {
  await becomesTrue(page, `document.querySelector('video')?.videoWidth > 0`);
  await page.evaluate(`{ const film = document.querySelector('video'); film.muted = true; void film.play(); }`);
  await becomesTrue(page, `document.querySelector('video').currentTime > 0.3`);
  await page.evaluate(`document.querySelector('video').pause()`);
  return true;
}

/** The pages' own policy forbids the evaluation that `waitForFunction` makes of a string. */
async function becomesTrue(page: Page, condition: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while ((await page.evaluate(condition)) !== true) {
    if (Date.now() > deadline) throw new Error(`never true: ${condition}`);
    await page.waitForTimeout(50);
  }
}

/** Makes the film and, with our own tools, its preview, and puts both where the front door finds films. */
async function layOut(directory: string): Promise<void> {
  const path = join(directory, 'hevc.mp4');
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-y', ...FILM, ...HEVC, '-tag:v', 'hvc1', '-c:a', 'aac', path]);
  const job = await makeJobFolder(join(directory, 'jobs'));
  await linkInput(job, path);
  await makePreview({ job, sandbox: await detectSandbox(), profile: PROFILE, playCopy: 'if-needed' });
  await cp(job.out, join(directory, 'hevc'), { recursive: true });
  await removeJobFolder(job);
  await rm(path);
}
