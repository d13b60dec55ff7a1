/// <reference types="node" />
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { makeCard, startFanpage } from './fanpage-for-tests';

jest.setTimeout(180_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const AXE_RUN = 'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).join(" | ")))';
const SHOTS = process.env.HOITHI_SCREENSHOTS;
const LONG_TITLE =
  'Chuyện chuyển đổi số ở bản vùng cao Háng Đồng: từ tờ giấy xin sóng điện thoại đến trạm y tế khám bệnh từ xa cho bà con';
const LONG_NAME = 'Nguyễn Công Tằng Tôn Nữ Thị Hoàng Phương Thảo';

describe('the public pages in a browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hoithi-media-'));
  let house: Awaited<ReturnType<typeof startFanpage>>;
  let browser: Browser;

  beforeAll(async () => {
    const make = (...args: string[]) => execFileSync('ffmpeg', ['-loglevel', 'error', '-y', ...args]);
    make('-f', 'lavfi', '-i', 'testsrc2=s=640x360:d=12:r=10', '-pix_fmt', 'yuv420p', path.join(folder, 'film.mp4'));
    make('-f', 'lavfi', '-i', 'testsrc2=s=640x360:d=1', '-frames:v', '1', path.join(folder, 'poster.jpg'));
    house = await startFanpage({
      media: ({ name, range }, response) => {
        const film = name.endsWith('.mp4');
        const bytes = readFileSync(path.join(folder, film ? 'film.mp4' : 'poster.jpg'));
        const from = Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
        response.writeHead(range ? 206 : 200, {
          'content-type': film ? 'video/mp4' : 'image/jpeg',
          'accept-ranges': 'bytes',
          'content-length': bytes.length - from,
          ...(range ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {}),
        });
        response.end(bytes.subarray(from));
      },
    });
    for (let n = 1; n <= 30; n += 1) {
      const long = n % 5 === 1 ? { title: LONG_TITLE, authorNames: [LONG_NAME, 'Lò Văn Bách', 'Giàng A Sử'] } : {};
      await house.publish(makeCard(n, { title: `Một ngày số hoá ở xã Chiềng Ân ${n}`, ...long }), Date.now() - 1_000);
    }
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (address: string, width: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const problems: string[] = [];
    page.on('console', (message) => {
      // A browser reports the 404 that the error page is meant to have.
      if (message.type() === 'error' && !message.text().includes('status of 404')) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(house.publicUrl + address, { waitUntil: 'load' });
    expect(problems).toEqual([]);
    return page;
  };
  const shot = async (page: Page, name: string) => {
    if (SHOTS === undefined) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
  };

  const pages = [
    ['trang chủ', '/'],
    ['bình chọn', '/binh-chon'],
    ['tìm', '/binh-chon?q=hang%20dong'],
    ['không thấy', '/binh-chon?q=zzz'],
    ['xem phim', '/v/DT-001'],
    ['kết quả', '/ket-qua'],
    ['thể lệ', '/the-le'],
    ['lỗi', '/v/DT-999'],
  ] as const;

  const visits = pages.flatMap(([name, address]) =>
    (
      [
        [360, 'vi'],
        [360, 'en'],
        [768, 'vi'],
        [1280, 'vi'],
      ] as const
    ).map(([width, lang]) => [name, width, lang, address] as const),
  );
  it.each(visits)(
    '%s at %i px in %s: nothing scrolls sideways, axe finds nothing',
    async (name, width, lang, address) => {
      const withLanguage = lang === 'en' ? `${address}${address.includes('?') ? '&' : '?'}lang=en` : address;
      const page = await open(withLanguage, width);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await shot(page, `${name.replaceAll(' ', '-')}-${width}-${lang}`);
      if (width === 360) {
        await page.evaluate(AXE);
        const found = await page.evaluate(AXE_RUN);
        expect(found).toEqual([]);
      }
      await page.close();
    },
  );

  it('lets a visitor vote, take it back and vote again without a reload, and keeps it after one', async () => {
    const page = await open('/v/DT-002', 360);
    await page.getByLabel('Thư điện tử của bạn').fill('khach@example.vn');
    await page.getByRole('button', { name: 'Nhận mã để bình chọn' }).click();
    await shot(page, 'nhap-ma-360');
    await page.getByLabel('Mã gồm 6 chữ số').fill(house.mail.codeFor('khach@example.vn'));
    await page.getByRole('button', { name: 'Xác nhận và bình chọn' }).click();
    await page.getByText('Đã ghi nhận lượt bình chọn của bạn.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/v/DT-002');
    await shot(page, 'da-binh-chon-360');
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
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${house.publicUrl}/v/DT-003?lang=en`);
    await page.getByLabel('Your e-mail').fill('guest@example.vn');
    await page.getByRole('button', { name: 'Get a code to vote' }).click();
    await page.getByLabel('6-digit code').fill('000000');
    await page.getByRole('button', { name: 'Confirm and vote' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('6-digit code').fill(house.mail.codeFor('guest@example.vn'));
    await page.getByRole('button', { name: 'Confirm and vote' }).click();
    await page.getByRole('button', { name: 'Voted – take back' }).click();
    await page.getByRole('button', { name: 'Vote for this film' }).waitFor();
    await context.close();
  });

  it.each([360, 1280])('shows the decided results at %i px, and prints them', async (width) => {
    const hash = 'c0ffee'.repeat(10) + 'c0de';
    const winner = (n: number) => ({
      entryId: `entry-${n}`,
      code: `DT-00${n}`,
      title: LONG_TITLE,
      authorNames: [LONG_NAME, 'Lò Văn Bách'],
      unitName: 'Trường THPT Chuyên Sơn La',
    });
    house.world.result = {
      contestId: 'demo',
      decisionId: 'decision-2026-11',
      decidedAtMs: Date.now(),
      stage: width === 360 ? 'provisional' : 'final',
      complaintsCloseAtMs: Date.now() + 3 * 86_400_000,
      finalAtMs: width === 360 ? null : Date.now(),
      prizes: [
        { prizeId: 'first', name: { vi: 'Giải Nhất', en: 'First Prize' }, valueDong: 5_000_000, entries: [winner(1)] },
        {
          prizeId: 'second',
          name: { vi: 'Giải Nhì', en: 'Second Prize' },
          valueDong: 3_000_000,
          entries: [winner(2), winner(3)],
        },
        { prizeId: 'third', name: { vi: 'Giải Ba', en: 'Third Prize' }, valueDong: 2_000_000, entries: [] },
      ],
      ranking: Array.from({ length: 20 }, (_, n) => ({
        code: `DT-0${10 + n}`,
        rank: n < 19 ? n + 1 : null,
        score: (90.25 - n).toFixed(2),
        validSheets: 5,
      })),
      interaction: Array.from({ length: 20 }, (_, n) => ({ code: `DT-0${10 + n}`, raw: 412 - n, accepted: 410 - n })),
      withdrawn: [{ prizeId: 'second', code: 'DT-001' }],
      freezeHash: hash,
      bookHash: hash,
    };
    const page = await open('/ket-qua', width);
    while (!(await page.content()).includes('Giải Nhất')) await page.reload();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await shot(page, `ket-qua-du-${width}`);
    await page.evaluate(AXE);
    expect(await page.evaluate(AXE_RUN)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    await page.close();
  });

  it.each([
    ['first-DT-001', 'Giấy chứng nhận khớp với kết quả'],
    ['second-DT-001', 'Giấy chứng nhận đã thu hồi'],
    ['third-DT-002', 'Giấy chứng nhận không khớp với kết quả'],
    ['first-DT-777', 'Không có giấy chứng nhận này'],
  ])('answers to the code on a certificate, %s: %s', async (mark, title) => {
    for (const width of [360, 768, 1280]) {
      const page = await open(`/ket-qua?giay=${mark}`, width);
      await page.getByRole('heading', { name: title }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.emulateMedia({ colorScheme: width === 768 ? 'dark' : 'light' });
      await shot(page, `giay-${mark}-${width}`);
      await page.evaluate(AXE);
      expect(await page.evaluate(AXE_RUN)).toEqual([]);
      await page.close();
    }
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
