import { join } from 'node:path';
import { makeFilm } from '@hoithi/testkit/films';
import { fillSheet } from '../test/browser/judge-film';
import { openPages } from '../test/browser/open-pages';
import { startStage, type Stage } from '../test/browser/start-stage';

jest.setTimeout(300_000);

const PICTURE = join(__dirname, '..', '..', '..', 'docs', 'pictures', 'judging.png');
const FILM = { width: 1280, height: 720, fps: 25, seconds: 248, seed: 5, withAudio: true } as const;

describe('the picture of the judging desk in the README', () => {
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);
  beforeAll(async () => {
    stage = await startStage();
    const title = stage.api.world.ballots.get('e-6')?.title ?? '';
    await makeFilm({ ...FILM, path: join(stage.api.directory, 'film.mp4'), title, narration: title });
  }, 240_000);
  afterAll(async () => {
    await closeAll();
    await stage?.close();
  });

  it('is the present desk with a film of the demo, a half-filled sheet and a note at a time', async () => {
    const ballot = stage.api.world.ballots.get('e-6');
    if (ballot === undefined) throw new Error('the fake world has this ballot');
    stage.api.world.ballots.set('e-6', { ...ballot, durationMs: FILM.seconds * 1000 });
    const page = await open('desk', 'juror');
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.goto('/c/cham/e-6');
    await page.locator('video').waitFor();
    await page.evaluate(`(async () => {
      const film = document.querySelector('video');
      film.muted = true;
      if (film.readyState < 1) await new Promise((done) => film.addEventListener('loadedmetadata', done, { once: true }));
      film.currentTime = 9;
      await film.play();
      await new Promise((done) => setTimeout(done, 3_000));
      film.pause();
    })()`);
    await page.getByLabel('Ghi chú tại thời điểm đang xem').fill('Mở đầu gọn, hình đẹp');
    await page.keyboard.press('Enter');
    await fillSheet(page, [27.5, 17, 12.25]);
    await page.getByText(/Đã lưu về máy chủ/).waitFor();
    await page.locator('main h1').click();
    await page.screenshot({ path: PICTURE });
  });
});
