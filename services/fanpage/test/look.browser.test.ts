/// <reference types="node" />
import type { BrowserContext, Page } from 'playwright-core';
import { walkPages, type Sight } from '../../web/test/browser/walk-pages';
import { bundle, spoiled } from '../../../packages/scoring/test/bundles';
import { decidedResult } from './browser/decided-result';
import { startSite, type Site } from './browser/start-site';

jest.setTimeout(300_000);

const FORGED = spoiled((copy) => {
  const sheet = copy.book.sheets[1];
  if (sheet !== undefined) sheet.marks['theme'] = 52.25;
});

describe('every public page, at every width, in both schemes, in both languages and on paper', () => {
  let site: Site;
  let visitors = 0;
  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(() => site?.close());

  const enter = (): Promise<BrowserContext> =>
    site.browser.newContext({
      hasTouch: true,
      locale: 'vi-VN',
      reducedMotion: 'reduce',
      baseURL: site.house.publicUrl,
    });
  const walk = async (
    sights: readonly (readonly [string, string, Sight['prepare']?])[],
  ): Promise<readonly string[]> => {
    const context = await enter();
    const faults = await walkPages(
      context,
      sights.map(([name, path, prepare]) => ({
        name: `trang-${name}`,
        path,
        english: `${path}${path.includes('?') ? '&' : '?'}lang=en`,
        ...(prepare ? { prepare } : {}),
      })),
    );
    await context.close();
    return faults;
  };
  /** The site remembers the result for some seconds: waits until the page says it. */
  const decided = async (stage: 'provisional' | 'final', words: string): Promise<void> => {
    site.house.world.result = decidedResult(stage);
    while (!(await (await fetch(`${site.house.publicUrl}/ket-qua`)).text()).includes(words))
      await new Promise((resolve) => setTimeout(resolve, 250));
  };
  const askForCode = async (page: Page): Promise<void> => {
    await page.locator('#email').fill(`nguoi-xem-${(visitors += 1)}@example.vn`);
    await page.locator('#binh-chon button[type=submit]').click();
    await page.locator('#code').waitFor();
  };
  const vote = async (page: Page): Promise<void> => {
    if (!(await page.locator('#email').isVisible())) return;
    await askForCode(page);
    await page.locator('#code').fill(site.house.mail.codeFor(`nguoi-xem-${visitors}@example.vn`));
    await page.locator('main button[type=submit]').click();
    await page.locator('[data-react] button[aria-pressed=true]').waitFor();
  };
  const handIn = (content: unknown) => async (page: Page) => {
    const buffer = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    await page.locator('#files').setInputFiles({ name: 'goi.json', mimeType: 'application/json', buffer });
    await page.locator('#report > *').first().waitFor();
  };

  it('is without a fault before anything is published', async () => {
    expect(
      await walk([
        ['chu-trong', '/'],
        ['xem-trong', '/binh-chon'],
        ['ket-qua-trong', '/ket-qua'],
        ['giay-som', '/ket-qua?giay=first-DT-001'],
        ['the-le', '/the-le'],
        ['khong-co', '/khong-co-trang-nay'],
        ['khong-co-phim', '/v/DT-999'],
      ]),
    ).toEqual([]);
  });

  it('is without a fault while the public watches and votes', async () => {
    await site.publishFilms(30);
    expect(
      await walk([
        ['chu', '/'],
        ['xem', '/binh-chon'],
        ['xem-trang-2', '/binh-chon?trang=2'],
        ['xem-tim', '/binh-chon?q=hang%20dong'],
        ['xem-khong-thay', '/binh-chon?q=zzz'],
        ['phim', '/v/DT-001'],
        ['phim-ma', '/v/DT-002', askForCode],
        ['phim-da-chon', '/v/DT-003', vote],
      ]),
    ).toEqual([]);
  });

  it('is without a fault once there is a result', async () => {
    await decided('provisional', 'Kết quả dự kiến.');
    expect(
      await walk([
        ['ket-qua-du-kien', '/ket-qua'],
        ['giay-dung', '/ket-qua?giay=first-DT-001'],
        ['giay-doi', '/ket-qua?giay=first-DT-002'],
        ['giay-thu-hoi', '/ket-qua?giay=second-DT-001'],
        ['giay-rut', '/ket-qua?giay=second-DT-004'],
        ['giay-la', '/ket-qua?giay=first-XX-999'],
      ]),
    ).toEqual([]);
    await decided('final', 'Kết quả chính thức.');
    expect(
      await walk([
        ['ket-qua', '/ket-qua'],
        ['kiem-lai', '/ket-qua/kiem-lai'],
        ['kiem-lai-dung', '/ket-qua/kiem-lai', handIn(bundle())],
        ['kiem-lai-sai', '/ket-qua/kiem-lai', handIn(FORGED)],
        ['kiem-lai-la', '/ket-qua/kiem-lai', handIn('not a bundle')],
      ]),
    ).toEqual([]);
  });
});
