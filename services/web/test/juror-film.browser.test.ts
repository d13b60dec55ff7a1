import type { Page } from 'playwright-core';
import { expectSoon } from './browser/expect-soon';
import { CRITERIA, openSheet, watchWhole } from './browser/judge-film';
import { lookAt } from './browser/look-at';
import { raiseFreshStage } from './browser/raise-fresh-stage';

jest.setTimeout(180_000);

describe('a film at the desk', () => {
  const { open, sheetOf } = raiseFreshStage();
  const timeOf = (page: Page): Promise<number> => page.evaluate('document.querySelector("video").currentTime');

  it('keeps private notes at times of the film: written, followed, changed, deleted and brought back', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-1');
    await watchWhole(page, 0.3);
    await page.keyboard.press('m');
    await page.keyboard.type('Cắt cảnh hơi vội');
    const wroteAt = await timeOf(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await timeOf(page)).toBeLessThan(wroteAt);
    await page.getByRole('button', { name: /^Tua đến/ }).click();
    expect(Math.abs((await timeOf(page)) - wroteAt)).toBeLessThan(1);
    await page.getByRole('button', { name: 'Cắt cảnh hơi vội' }).click();
    await page.getByLabel(/^Sửa ghi chú/).fill('Cắt cảnh vội');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cắt cảnh vội' }).waitFor();
    await lookAt(page, 'cham-ghi-chu');
    await page.getByRole('button', { name: /^Xoá ghi chú/ }).click();
    await page.getByRole('button', { name: 'Cắt cảnh vội' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText(/Đã lưu về máy chủ/).waitFor();
    expect(sheetOf('e-1').timeNotes).toMatchObject([{ text: 'Cắt cảnh vội' }]);

    // A film that plays stops for a change of a note as for a new one, also one that is begun again, and goes on after it.
    await page.evaluate(`(() => {
      const film = document.querySelector('video');
      film.loop = true;
      return film.play();
    })()`);
    await page.getByRole('button', { name: 'Cắt cảnh vội' }).click();
    await page.keyboard.type('!');
    expect(await page.evaluate('document.querySelector("video").paused')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.querySelector("video").paused')).toBe(false);
    await page.keyboard.type('a');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('Nhạc hay');
    expect(await page.evaluate('document.querySelector("video").paused')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.querySelector("video").paused')).toBe(false);

    // What was begun is a note once one goes on to something else, and nothing after Escape.
    await page.keyboard.type('Lời bình rõ');
    await page.getByRole('button', { name: 'Nhạc hay' }).click();
    await page.getByRole('button', { name: 'Lời bình rõ' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type(', hợp cảnh');
    await page.getByLabel('Chủ đề, thông điệp', { exact: true }).focus();
    await page.getByRole('button', { name: 'Nhạc hay, hợp cảnh' }).waitFor();
    await page.keyboard.press('m');
    await page.keyboard.type('Thôi');
    await page.keyboard.press('Escape');
    await page.getByText(/Đã lưu về máy chủ/).waitFor();
    const texts = sheetOf('e-1').timeNotes.map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['Cắt cảnh vội!', 'Lời bình rõ', 'Nhạc hay, hợp cảnh']);

    // Nor does the way back of the browser lose what was begun.
    await page.keyboard.press('m');
    await page.keyboard.type('Viết dở');
    await page.evaluate("history.pushState({}, '', '/c/cham'); dispatchEvent(new PopStateEvent('popstate'))");
    await expectSoon(() => sheetOf('e-1').timeNotes.some(({ text }) => text === 'Viết dở'), true);
  });

  it('has its sheet beside the film on a phone held sideways', async () => {
    const page = await open('phone', 'juror');
    await page.setViewportSize({ width: 640, height: 360 });
    await page.goto('/c/cham/e-3');
    await openSheet(page);
    await page.getByLabel(CRITERIA[0], { exact: true }).scrollIntoViewIfNeeded();
    const [film, field] = [
      await page.locator('video').boundingBox(),
      await page.getByLabel(CRITERIA[0], { exact: true }).boundingBox(),
    ];
    expect(field?.x).toBeGreaterThan((film?.x ?? 0) + (film?.width ?? 0));
    await lookAt(page, 'cham-phieu-ngang');
  });

  it('compares two films, playing one at a time, and changes a draft there', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-0');
    await page.locator('video').waitFor();
    await page.keyboard.press('c');
    await page.goto('/c/cham/e-4');
    await page.getByRole('button', { name: 'Khay so sánh' }).click();
    await page.getByRole('link', { name: 'So sánh 2 phim' }).click();
    const films = page.getByRole('region', { name: /^DT-/ });
    await films.nth(1).waitFor();
    await films.nth(0).getByLabel('Chủ đề, thông điệp', { exact: true }).fill('21,25');
    await films
      .nth(0)
      .getByText(/Đã lưu về máy chủ/)
      .waitFor();
    expect(sheetOf('e-0').marks).toEqual({ theme: 21.25 });
    expect(await films.nth(1).getByLabel('Chủ đề, thông điệp', { exact: true }).isDisabled()).toBe(true);
    const paused = await page.evaluate(`(async () => {
      const films = [...document.querySelectorAll('video')];
      for (const film of films) { film.muted = true; await film.play(); }
      return films.map((film) => film.paused);
    })()`);
    expect(paused).toEqual([true, false]);
    await lookAt(page, 'cham-so-sanh');
  });

  it('takes seventeen strokes for a film that was watched: under ten seconds for five marks, the seal and the next film', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-0');
    await watchWhole(page);
    await page.evaluate(`(() => {
      window.strokes = 0;
      for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, () => (window.strokes += 1), true);
    })()`);
    await page.keyboard.press('1');
    for (const mark of ['27', '18', '13', '17', '12']) {
      await page.keyboard.type(mark);
      await page.keyboard.press('Enter');
    }
    await page.getByText('Niêm phong phiếu DT-001?').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/c/cham/e-1');
    expect(sheetOf('e-0')).toMatchObject({ state: 'sealed', marks: { theme: 27, usefulness: 12 } });
    expect(await page.evaluate('window.strokes')).toBeLessThanOrEqual(17);
  });

  it('is steered by keyboard alone, from the queue to a sealed sheet', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham');
    await page.getByText('2 trên 8', { exact: false }).waitFor();
    await page.keyboard.press('n');
    await page.waitForURL('**/c/cham/e-0');
    await watchWhole(page);
    await page.keyboard.press('?');
    await page.getByText('Tác phẩm chưa chấm kế tiếp').waitFor();
    await lookAt(page, 'cham-phim-tat');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    const before = await timeOf(page);
    await page.keyboard.press('j');
    expect(before - (await timeOf(page))).toBeCloseTo(10, 0);
    await page.keyboard.press('>');
    await page.keyboard.press('1');
    for (const mark of ['27', '18', '13', '17', '12']) {
      await page.keyboard.type(mark);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
    }
    await page.getByText('Niêm phong phiếu DT-001?').waitFor();
    await lookAt(page, 'cham-niem-phong');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/c/cham/e-1');
    expect(sheetOf('e-0')).toMatchObject({ state: 'sealed', marks: { theme: 27.25, usefulness: 12.25 } });
    // The speed is kept for the next film.
    const speed = await page.evaluate(`(async () => {
      const film = document.querySelector('video');
      if (film.readyState < 1) await new Promise((done) => film.addEventListener('loadedmetadata', () => setTimeout(done)));
      return film.playbackRate;
    })()`);
    expect(speed).toBe(1.25);
    await page.keyboard.press('q');
    await page.getByText('3 trên 8', { exact: false }).waitFor();
  });
});
