import type { Page } from 'playwright-core';

export const CRITERIA = [
  'Chủ đề, thông điệp',
  'Sáng tạo, cách làm có thể nhân rộng',
  'Kịch bản, kết cấu',
  'Hình ảnh, âm thanh, đồ hoạ',
  'Sức lan toả, tính hữu ích',
] as const;

/** Raises the sheet of a phone. */
export async function openSheet(page: Page): Promise<void> {
  await page.getByLabel('Mở phiếu chấm').click();
}

/** Types marks in the order of the rubric, with the comma of the language. */
export async function fillSheet(page: Page, marks: readonly number[]): Promise<void> {
  for (const [place, mark] of marks.entries()) {
    await page.getByLabel(CRITERIA[place]!, { exact: true }).fill(String(mark).replace('.', ','));
  }
}

/** Really plays the film up to a share of it, as fast as the browser plays, and pauses. */
export async function watchWhole(page: Page, share = 1): Promise<void> {
  await page.locator('video').waitFor();
  await page.evaluate(`(async () => {
    const film = document.querySelector('video');
    if (film.readyState < 1) await new Promise((done) => film.addEventListener('loadedmetadata', done));
    film.muted = true;
    const speed = film.playbackRate;
    film.playbackRate = ${share < 1 ? 4 : 16};
    await film.play();
    await new Promise((done) => {
      const look = () => {
        if (film.ended || film.currentTime >= film.duration * ${share}) { film.removeEventListener('timeupdate', look); done(); }
      };
      film.addEventListener('timeupdate', look);
      film.addEventListener('ended', look);
    });
    film.pause();
    film.playbackRate = speed;
  })()`);
}
