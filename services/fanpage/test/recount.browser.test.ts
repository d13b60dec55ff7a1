/// <reference types="node" />
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { hashLogLeaf, hashSheet, proveInclusion, type Receipt, type ResultBundle } from '@hoithi/scoring';
import { bundle, bundleBook, restated, spoiled, type BundleCopy } from '../../../packages/scoring/test/bundles';
import { startFanpage } from './fanpage-for-tests';

jest.setTimeout(180_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const AXE_RUN = 'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).join(" | ")))';
const SHOTS = process.env.HOITHI_SCREENSHOTS;

const tampered = spoiled((copy) => {
  const sheet = copy.book.sheets[1];
  if (sheet !== undefined) sheet.marks['theme'] = 52.25;
});

/** The receipt of J2 for A, as the award service makes it. */
function receiptOf({ log, contestId }: ResultBundle): Receipt {
  const marks = { theme: 52, script: 31 };
  const seal = { sealedAtMs: 11, salt: 'J2A' };
  const sheetHash = hashSheet({ contest: contestId, entry: 'A', juror: 'tag-J2', marks, ...seal });
  const leafIndex = log.leaves.findIndex(({ hash }) => hash === sheetHash);
  const head = log.heads.find(({ size }) => size > leafIndex);
  if (head === undefined) throw new Error('the bundle does not have this sheet');
  const leaves = log.leaves.slice(0, head.size).map((leaf) => hashLogLeaf(contestId, leaf));
  const inclusion = { head, path: proveInclusion(leaves, leafIndex) };
  const of = { contestId, entry: 'A', juror: 'tag-J2', marks, ...seal, sheetHash, leafIndex };
  return { format: 'hoithi-receipt/1', ...of, inclusion, growth: null };
}

describe('a visitor recounts a result', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hoithi-recount-'));
  let house: Awaited<ReturnType<typeof startFanpage>>;
  let browser: Browser;

  const fileOf = (name: string, content: unknown): string => {
    const file = path.join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const open = async (where: string, width = 1280): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'vi-VN' });
    const page = await context.newPage();
    await page.goto(`${house.publicUrl}${where}`);
    return page;
  };
  const handIn = (page: Page, ...files: readonly string[]) => page.locator('#files').setInputFiles([...files]);
  const shot = async (page: Page, name: string): Promise<void> => {
    if (SHOTS === undefined) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
  };

  beforeAll(async () => {
    house = await startFanpage();
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([360, 1280])(
    'offline, on a screen of %i px: a good bundle holds, one with a changed mark does not',
    async (width) => {
      const page = await open('/ket-qua/kiem-lai', width);
      await page.getByText('Đưa gói công bố vào').waitFor();
      await shot(page, `kiem-lai-trong-${width}`);
      await page.context().setOffline(true);
      await handIn(page, fileOf('goi.json', bundle()));
      await page.getByRole('heading', { name: /Kết quả đúng: cộng lại 5 phiếu của 2 tác phẩm/ }).waitFor();
      expect(await page.locator('.checks .wrong').count()).toBe(0);
      expect(await page.locator('.checks .right').count()).toBe(10);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await shot(page, `kiem-lai-dung-${width}`);
      await page.evaluate(AXE);
      expect(await page.evaluate(AXE_RUN)).toEqual([]);
      const twice = JSON.stringify(bundle()).replace('"theme":52,', '"theme":99,"theme":52,');
      await handIn(page, fileOf('hai-lan.json', twice));
      await page.getByText('book.sheets[1].marks.theme').waitFor();
      await page.getByRole('heading', { name: /Gói này không đáng tin: có 1 chỗ/ }).waitFor();
      const keyedSheets = [{ juror: 'J2', entry: 'A', scanSha256: 'a'.repeat(64) }];
      await handIn(page, fileOf('giay.json', restated({ ...bundle(), keyedSheets })));
      await page.getByRole('heading', { name: /Kết quả đúng/ }).waitFor();
      await page.getByRole('heading', { name: 'Phiếu nhập từ bản giấy' }).waitFor();
      await shot(page, `kiem-lai-giay-${width}`);
      await handIn(page, fileOf('sua.json', tampered));
      await page.getByRole('heading', { name: /Gói này không đáng tin/ }).waitFor();
      await page.getByText('phiếu J2 / A không khớp mã băm khi niêm phong').waitFor();
      expect(await page.locator('tr.wrong-row').count()).toBeGreaterThan(0);
      await shot(page, `kiem-lai-sai-${width}`);
      expect(await page.evaluate(AXE_RUN)).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    [
      'a sheet that was dropped with its line',
      'nhật ký',
      (copy: BundleCopy) => {
        copy.sheets.pop();
        copy.book.sheets.pop();
        copy.log.leaves.splice(-2, 1);
      },
    ],
    [
      'exchanged salts',
      'không khớp mã băm khi niêm phong',
      (copy: BundleCopy) => {
        const [one, other] = copy.sheets;
        if (one && other) [one.salt, other.salt] = [other.salt, one.salt];
      },
    ],
    [
      'a prize that moved with a reason of its own',
      'khác với điều đã ghi vào nhật ký',
      (copy: BundleCopy) => {
        copy.decision.awards = [{ prizeId: 'first', entries: ['B'] }];
        copy.decision.changes = ['first', 'second'].map((prizeId) => ({ prizeId, reason: 'lý do' }));
      },
    ],
    [
      'votes that were added',
      'lượt tương tác khác sổ điểm',
      (copy: BundleCopy) => {
        copy.freeze.counts.forEach((count) => (count.accepted += 50));
      },
    ],
    [
      'another version of the rules',
      'khác với điều đã ghi vào nhật ký',
      (copy: BundleCopy) => {
        copy.rulesVersion = 'khác';
      },
    ],
  ] as const)('refuses %s and says where', async (_, words, change) => {
    const page = await open('/ket-qua/kiem-lai', 360);
    await handIn(page, fileOf('sua-goi.json', spoiled(change)));
    await page.getByRole('heading', { name: /Gói này không đáng tin/ }).waitFor();
    await page.locator('.checks .wrong li').filter({ hasText: words }).first().waitFor();
    await page.context().close();
  });

  it.each([360, 1280])('on a screen of %i px: which sheet was voted out, why, and what it changed', async (width) => {
    const page = await open('/ket-qua/kiem-lai', width);
    const sheets = bundleBook().sheets.map((sheet) =>
      sheet.juror === 'J2' && sheet.entry === 'A' ? { ...sheet, state: 'excluded' as const } : sheet,
    );
    await handIn(page, fileOf('khong-tinh.json', bundle({ ...bundleBook(), sheets })));
    await page.getByRole('heading', { name: /Kết quả đúng/ }).waitFor();
    await page.getByRole('heading', { name: 'Phiếu không tính' }).waitFor();
    await page.getByRole('cell', { name: 'giám khảo không xem tác phẩm' }).waitFor();
    await page
      .getByRole('cell', { name: /81[.,]50/ })
      .first()
      .waitFor();
    await page.evaluate(AXE);
    expect(await page.evaluate(AXE_RUN)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await shot(page, `kiem-lai-khong-tinh-${width}`);
    await page.context().close();
  });

  it('in English, says what is no bundle and takes the next file', async () => {
    const page = await open('/ket-qua/kiem-lai?lang=en');
    await handIn(page, fileOf('anh.json', 'not a bundle'));
    await page.getByRole('alert').getByText('anh.json is neither a result bundle nor a receipt').waitFor();
    await handIn(page, fileOf('goi.json', bundle()));
    await page.getByRole('heading', { name: /The result holds: 5 sheets of 2 entries/ }).waitFor();
    await shot(page, 'kiem-lai-en-1280');
    await page.context().close();
  });

  it('takes the published bundle and holds it against the heads that the site publishes', async () => {
    const page = await open('/ket-qua/kiem-lai');
    const good = bundle();
    let heads = good.log.heads;
    await page.context().route('**/api/award/demo/bundle', (call) => call.fulfill({ json: good }));
    await page.context().route('**/api/award/demo/ledger', (call) => call.fulfill({ json: { contestId: 't', heads } }));
    await page.getByRole('button', { name: 'Lấy gói đang công bố' }).click();
    await page.getByText('Các mã nhật ký trong gói là các mã trang này đang công bố').waitFor();
    await page.getByRole('heading', { name: /Kết quả đúng/ }).waitFor();
    heads = heads.map((head) => ({ ...head, hash: 'e'.repeat(64) }));
    await page.getByRole('button', { name: 'Lấy gói đang công bố' }).click();
    await page.getByText('trang này công bố một mã nhật ký mà gói không có').waitFor();
    await page.context().unrouteAll();
    await page.context().route('**/api/award/demo/bundle', (call) => call.fulfill({ status: 404, json: {} }));
    await page.getByRole('button', { name: 'Lấy gói đang công bố' }).click();
    await page.getByRole('alert').getByText('Chưa có gói công bố').waitFor();
    await page.context().close();
  });

  it('shows the heads of the log day by day, to be noted down', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'vi-VN' });
    const page = await context.newPage();
    const { heads } = bundle().log;
    await page.context().route('**/api/award/demo/ledger', (call) => call.fulfill({ json: { contestId: 't', heads } }));
    await page.goto(`${house.publicUrl}/ket-qua/kiem-lai`);
    await page.getByRole('heading', { name: 'Mã nhật ký đã công bố' }).waitFor();
    await page.getByText(heads[0]?.hash ?? '').waitFor();
    await shot(page, 'kiem-lai-nhat-ky-360');
    await page.evaluate(AXE);
    expect(await page.evaluate(AXE_RUN)).toEqual([]);
    await context.close();
  });

  it("tells a juror whether the own sheet was counted, and a visitor whether a noted head is the bundle's", async () => {
    const page = await open('/ket-qua/kiem-lai', 360);
    const good = bundle();
    const receipt = receiptOf(good);
    await handIn(page, fileOf('bien-nhan.json', receipt));
    await page.getByText('Đã nhận biên nhận').waitFor();
    await handIn(page, fileOf('goi.json', good));
    await page.getByText('Phiếu trong biên nhận của giám khảo được tính, không đổi một điểm – đúng').waitFor();
    await page.getByLabel('Mã nhật ký bạn đã ghi lại (nếu có)').fill(good.log.heads[0]?.hash.toUpperCase() ?? '');
    await page.getByText('Mã nhật ký bạn đã ghi có trong gói – đúng').waitFor();
    await shot(page, 'kiem-lai-bien-nhan-360');
    await page.getByLabel('Mã nhật ký bạn đã ghi lại (nếu có)').fill('e'.repeat(64));
    await page.getByText('gói không có mã nhật ký này').waitFor();
    await handIn(page, fileOf('bien-nhan-khac.json', { ...receipt, marks: { theme: 60, script: 31 } }));
    await page.getByText('điểm ghi trong biên nhận không cho ra mã băm của phiếu').waitFor();
    await page.context().close();
  });

  it('keeps the page as one file that counts from a disk without any network', async () => {
    const answer = await fetch(`${house.publicUrl}/ket-qua/kiem-lai/tai-ve`);
    expect(answer.headers.get('content-disposition')).toContain('kiem-lai-ket-qua-demo.html');
    const kept = fileOf('trang.html', await answer.text());
    expect(readFileSync(kept, 'utf8')).not.toMatch(/src=|href=|url\(/);
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, offline: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(kept).href);
    await handIn(page, fileOf('goi.json', bundle()));
    await page.getByRole('heading', { name: /Kết quả đúng/ }).waitFor();
    await shot(page, 'kiem-lai-tep-360');
    await handIn(page, fileOf('sua.json', tampered));
    await page.getByText('phiếu J2 / A không khớp mã băm khi niêm phong').waitFor();
    await context.close();
  });

  it('is one link away from the results, and says the command to those without scripts', async () => {
    const without = await (await fetch(`${house.publicUrl}/ket-qua/kiem-lai`)).text();
    expect(/<noscript>[^]*<\/noscript>/.exec(without)?.[0]).toContain('npx hoithi recount TỆP');
    house.world.result = {
      contestId: 'demo',
      decisionId: 'd-1',
      decidedAtMs: 1,
      stage: 'final',
      complaintsCloseAtMs: 1,
      finalAtMs: 1,
      prizes: [],
      ranking: [],
      interaction: [],
      freezeHash: 'a'.repeat(64),
      bookHash: 'b'.repeat(64),
    };
    const page = await open('/ket-qua');
    while (!(await page.content()).includes('Kiểm chứng')) await page.reload();
    await page.getByRole('link', { name: 'Tự kiểm lại kết quả' }).click();
    await page.getByRole('heading', { name: 'Tự kiểm lại kết quả' }).waitFor();
    await page.context().close();
  });
});
