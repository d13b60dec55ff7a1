import type { Page } from 'playwright-core';
import { expectSoon } from './browser/expect-soon';
import { CRITERIA, fillSheet, openSheet, watchWhole } from './browser/judge-film';
import { lookAt } from './browser/look-at';
import { openPages } from './browser/open-pages';
import { startStage, type Stage } from './browser/start-stage';

jest.setTimeout(180_000);

describe("the juror's desk", () => {
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);
  beforeEach(async () => {
    stage = await startStage();
  }, 120_000);
  afterEach(async () => {
    await closeAll();
    await stage?.close();
  });
  const sheetOf = (entryId: string) => stage.api.world.ballots.get(entryId)!.sheet;
  const timeOf = (page: Page): Promise<number> => page.evaluate('document.querySelector("video").currentTime');

  it('lets a juror score five films on a phone with the network cut in between and a reload', async () => {
    const page = await open('phone', 'juror');
    await page.goto('/c/cham');
    await page.getByRole('button', { name: 'Chấm tác phẩm kế tiếp' }).click();
    await page.waitForURL('**/c/cham/e-0');

    // The first film by network: a mark off the step is refused where it is typed, each good one is kept.
    await openSheet(page);
    await page.getByLabel('Sáng tạo, cách làm có thể nhân rộng', { exact: true }).fill('18.3');
    await page.getByText('Điểm từ 0 đến 20, theo bước 0,25.').waitFor();
    await fillSheet(page, [27.5, 18.25, 13, 17, 15]);
    await page.getByText(/Đã lưu về máy chủ \d\d:\d\d/).waitFor();
    expect(sheetOf('e-0')).toMatchObject({ state: 'draft', marks: { theme: 27.5, usefulness: 15 } });
    await lookAt(page, 'cham-phieu');
    await watchWhole(page);
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await page.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).click();
    await page.waitForURL('**/c/cham/e-1');
    expect(sheetOf('e-0')).toMatchObject({ state: 'sealed', watchedShare: 1 });

    // The network leaves: marks stay here and say so; a seal is only asked for, in plain words.
    await watchWhole(page);
    await page.context().setOffline(true);
    await openSheet(page);
    await fillSheet(page, [20, 15, 10, 12, 9]);
    await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await lookAt(page, 'cham-niem-phong-mat-mang');
    await page.getByRole('button', { name: 'Yêu cầu niêm phong khi có mạng' }).click();
    await page.waitForURL('**/c/cham/e-2');
    expect(sheetOf('e-1').state).not.toBe('sealed');
    // The sheet of the third film was fetched ahead: scoring goes on.
    await openSheet(page);
    await fillSheet(page, [25, 16, 11, 14]);
    await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();

    // Back, with a reload in between: what waited is sent, the asked seal is done, the half sheet is as it was left.
    await page.context().setOffline(false);
    await page.reload();
    await openSheet(page);
    await page.getByLabel(CRITERIA[4]!, { exact: true }).fill('8,75');
    await page.getByText(/Đã lưu về máy chủ/).waitFor();
    // The next film is on the screen while the seal of the last one is still on its way.
    for (let wait = 0; wait < 100 && sheetOf('e-1').state !== 'sealed'; wait += 1) await page.waitForTimeout(100);
    expect(sheetOf('e-1')).toMatchObject({ state: 'sealed', marks: { theme: 20, usefulness: 9 } });
    expect(sheetOf('e-2')).toMatchObject({ state: 'draft', marks: { theme: 25, technique: 14, usefulness: 8.75 } });

    await sealHere(page);
    for (const entryId of ['e-3', 'e-6']) {
      await page.waitForURL(`**/c/cham/${entryId}`);
      await openSheet(page);
      await fillSheet(page, [22, 14, 12, 15, 10]);
      await sealHere(page);
    }
    await page.waitForURL('**/c/cham/e-7');
    expect(['e-0', 'e-1', 'e-2', 'e-3', 'e-6'].map((entryId) => sheetOf(entryId).state)).toEqual(
      Array.from({ length: 5 }, () => 'sealed'),
    );
    await page.goto('/c/cham');
    await page.getByText('7 trên 8', { exact: false }).waitFor();
    await lookAt(page, 'cham-danh-sach');

    async function sealHere(on: Page): Promise<void> {
      await watchWhole(on);
      await on.getByRole('button', { name: 'Niêm phong phiếu' }).click();
      await on.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).click();
    }
  });

  it('takes no mark from text that is none: what was typed on the way to it is never sealed, and the field is named', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-0');
    await watchWhole(page);
    await fillSheet(page, [20, 18, 13, 17, 12]);
    const theme = page.getByLabel(CRITERIA[0], { exact: true });
    const creativity = page.getByLabel(CRITERIA[1], { exact: true });
    await theme.clear();
    await theme.pressSequentially('275');
    await page.getByText('Điểm từ 0 đến 30, theo bước 0,25.').waitFor();
    await creativity.clear();
    await creativity.pressSequentially('18.3');
    await page.getByText(`Cần sửa điểm chưa hợp lệ: ${CRITERIA[0]}; ${CRITERIA[1]}.`).waitFor();
    // Enter does not lead away from a wrong mark, and neither S nor the button seals: both lead to the first wrong field.
    await creativity.press('Enter');
    expect(await focused(page)).toBe('method');
    await creativity.press('Escape');
    await page.keyboard.press('s');
    expect(await focused(page)).toBe('theme');
    await theme.press('Escape');
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    expect(await focused(page)).toBe('theme');
    await expectSoon(() => Object.keys(sheetOf('e-0').marks).sort().join(' '), 'script technique usefulness');
    expect(sheetOf('e-0').state).toBe('draft');
    // The marks that were meant seal.
    await page.keyboard.type('27,5');
    await creativity.clear();
    await creativity.pressSequentially('18,25');
    await creativity.press('Escape');
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).click();
    await page.waitForURL('**/c/cham/e-1');
    expect(sheetOf('e-0')).toMatchObject({ state: 'sealed', marks: { theme: 27.5, method: 18.25 } });
  });

  it('warns when little was watched, and lets the juror go back or on', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-0');
    await fillSheet(page, [27, 18, 13, 17, 12]);
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await page.getByText(/Bạn mới xem 0% phim. Theo quy chế chấm, cần xem ít nhất 60%/).waitFor();
    expect(await page.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).isDisabled()).toBe(true);
    await lookAt(page, 'cham-chua-xem');
    await page.getByRole('button', { name: 'Xem tiếp' }).click();
    await watchWhole(page, 0.75);
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await page.getByText(/Bạn mới xem [78]\d% phim. Phiếu vẫn niêm phong được/).waitFor();
    await page.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).click();
    await page.waitForURL('**/c/cham/e-1');
    expect(sheetOf('e-0').state).toBe('sealed');
    expect(sheetOf('e-0').watchedShare).toBeLessThan(0.9);
  });

  it('lets a juror stand aside with a reason', async () => {
    const page = await open('phone', 'juror');
    await page.goto('/c/cham/e-3');
    await openSheet(page);
    await page.getByRole('button', { name: 'Từ chối chấm (xung đột lợi ích)' }).click();
    await page.getByLabel(/^Lý do/).fill('Tác giả là em ruột tôi.');
    await page.getByRole('button', { name: 'Từ chối chấm', exact: true }).click();
    await page.getByText('Bạn đã từ chối chấm.').waitFor();
    expect(sheetOf('e-3')).toMatchObject({ state: 'recused', recusedReason: 'Tác giả là em ruột tôi.' });
  });

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

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.dataset.criterion');
