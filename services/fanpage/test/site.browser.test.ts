/// <reference types="node" />
import type { Page } from 'playwright-core';
import { decidedResult } from './browser/decided-result';
import { startSite, type Site } from './browser/start-site';

jest.setTimeout(180_000);

describe('the public pages in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
    await site.publishFilms(4);
  }, 120_000);
  afterAll(() => site?.close());

  const open = async (address: string, width: number): Promise<Page> => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(site.house.publicUrl + address, { waitUntil: 'load' });
    expect(problems).toEqual([]);
    return page;
  };
  it('lets a visitor vote, take it back and vote again without a reload, and keeps it after one', async () => {
    const page = await open('/v/DT-002', 360);
    await page.getByLabel('Thư điện tử của bạn').fill('khach@example.vn');
    await page.getByRole('button', { name: 'Nhận mã để bình chọn' }).click();
    await page.getByLabel('Mã gồm 6 chữ số').fill(site.house.mail.codeFor('khach@example.vn'));
    await page.getByRole('button', { name: 'Xác nhận và bình chọn' }).click();
    await page.getByText('Đã ghi nhận lượt bình chọn của bạn.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/v/DT-002');
    await page.getByRole('button', { name: 'Đã bình chọn – rút lại' }).click();
    await page.getByText('Đã rút lượt bình chọn của bạn.').waitFor();
    await page.getByRole('button', { name: 'Bình chọn tác phẩm này' }).click();
    await page.getByText('Đã ghi nhận lượt bình chọn của bạn.').waitFor();
    await page.reload();
    expect(await page.getByRole('button', { name: 'Đã bình chọn – rút lại' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await page.close();
  });

  it('lets a visitor without scripts vote as well', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.house.publicUrl}/v/DT-003?lang=en`);
    await page.getByLabel('Your e-mail').fill('guest@example.vn');
    await page.getByRole('button', { name: 'Get a code to vote' }).click();
    await page.getByLabel('6-digit code').fill('000000');
    await page.getByRole('button', { name: 'Confirm and vote' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('6-digit code').fill(site.house.mail.codeFor('guest@example.vn'));
    await page.getByRole('button', { name: 'Confirm and vote' }).click();
    await page.getByRole('button', { name: 'Voted – take back' }).click();
    await page.getByRole('button', { name: 'Vote for this film' }).waitFor();
    await context.close();
  });

  it.each([
    ['first-DT-001', 'Giấy chứng nhận khớp với kết quả'],
    ['second-DT-001', 'Giấy chứng nhận đã thu hồi'],
    ['third-DT-002', 'Giấy chứng nhận không khớp với kết quả'],
    ['first-DT-777', 'Không có giấy chứng nhận này'],
  ])('answers to the code on a certificate, %s: %s', async (mark, title) => {
    site.house.world.result = decidedResult('final');
    const page = await open(`/ket-qua?giay=${mark}`, 360);
    while ((await page.getByRole('heading', { name: title }).count()) === 0) await page.reload();
    await page.close();
  });

  it('plays the film and keeps the place', async () => {
    const page = await open('/v/DT-004', 1280);
    await page.evaluate(
      "(async () => { const v = document.querySelector('video'); v.muted = true; await v.play(); v.currentTime = 8; await new Promise(r => v.addEventListener('seeked', r, { once: true })); v.pause(); await new Promise(r => setTimeout(r, 100)); })()",
    );
    expect(await page.evaluate("Number(localStorage.getItem('hoithi:DT-004'))")).toBeGreaterThanOrEqual(8);
    await page.close();
  });
});
