import type { Page } from 'playwright-core';
import type { EntryId } from '@hoithi/contracts';
import { faultsOf } from './browser/inspect-page';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';
import { fullForm } from './fake/entry-fixtures';

jest.setTimeout(240_000);

const MANY = 200;

const numbers = Array.from({ length: MANY }, (_, place) => place);
const idOf = (place: number): EntryId => `e-${place}` as EntryId;
const codeOf = (place: number): string => `DT-${String(place + 1).padStart(3, '0')}`;

describe('lists of no row and of two hundred', () => {
  const stage = raiseStage();
  const { open } = stage;

  /** What is seen at the top of a box, or of the window, is the head of its table. */
  const headStays = async (page: Page): Promise<void> => {
    const last = page.locator('main tbody tr').last();
    await last.scrollIntoViewIfNeeded();
    expect(
      await page.evaluate<boolean>(`(() => {
        const head = document.querySelector('main thead th').getBoundingClientRect();
        return head.bottom > 0 && head.top < innerHeight && document.elementFromPoint(head.left + 4, head.top + 4)?.closest('thead') !== null;
      })()`),
    ).toBe(true);
  };
  const opened = async (page: Page, path: string, words: string): Promise<void> => {
    await page.goto(path);
    await page.getByText(words, { exact: true }).first().waitFor();
  };

  it('walk two hundred entries by keyboard from anywhere, under a head that stays, and keep the search in the address', async () => {
    const { desk } = stage.api.world;
    const [one] = [...desk.values()];
    for (const place of numbers)
      desk.set(idOf(place), { ...one!, entryId: idOf(place), code: codeOf(place), form: fullForm(place) });
    const page = await open('desk', 'secretary');
    await opened(page, '/c/so-loai', codeOf(MANY - 1));
    expect(await page.locator('main tbody tr').count()).toBe(MANY);
    await headStays(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.evaluate('scrollTo(0, 0)');
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    const second = await page.evaluate<string>('document.activeElement.textContent');
    await page.getByRole('textbox').fill('jk');
    expect(await page.getByRole('textbox').inputValue()).toBe('jk');
    await page.getByText('Không có bài nào khớp').waitFor();
    await page.getByRole('textbox').fill('cho phien');
    await page.waitForURL(/q=cho(\+|%20)phien/);
    await page.locator('main tbody tr').first().waitFor();
    const found = await page.locator('main tbody tr').count();
    expect(found).toBeLessThan(MANY);
    await page.keyboard.press('Tab');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForURL(/\/c\/so-loai\/e-\d+$/);
    await page.goBack();
    await page.getByRole('textbox').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('cho phien');
    expect(second).toMatch(/^DT-\d{3}$/);
  });

  it("keep a juror's filter in the address through a film and back", async () => {
    const { ballots } = stage.api.world;
    const [one, sealed] = [ballots.get('e-0')!, ballots.get('e-4')!];
    for (const place of numbers) {
      const of = place % 10 === 9 ? sealed : one;
      ballots.set(idOf(place), { ...of, entryId: idOf(place), code: codeOf(place), order: place, next: null });
    }
    const page = await open('phone', 'juror');
    await opened(page, '/c/cham', `${codeOf(0)} · 0:20`);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Đã niêm phong/ }).click();
    await page.waitForURL(/loc=sealed/);
    expect(await page.locator('main [data-row]').count()).toBe(MANY / 10);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/c\/cham\/e-19$/);
    await page.goBack();
    await page.waitForURL(/loc=sealed/);
    expect(await page.locator('main [data-row]').count()).toBe(MANY / 10);
  });

  it('show the council two hundred places under a head that stays, and as cards on a phone', async () => {
    const { council } = stage.api.world;
    const one = council.ranking[0]!;
    const ranking = numbers.map((place) => ({
      ...one,
      entryId: idOf(place),
      code: codeOf(place) as typeof one.code,
      rank: place + 1,
      proposedPrizeId: place === 0 ? 'first' : null,
    }));
    stage.api.world.council = { ...council, ranking, openTies: [] };
    const desk = await open('desk', 'secretary');
    await opened(desk, '/c/xet-giai', codeOf(MANY - 1));
    const table = desk.locator('.ht-wide').first();
    await table.locator('tbody tr').last().scrollIntoViewIfNeeded();
    const head = await table.locator('thead th').first().boundingBox();
    const frame = await table.boundingBox();
    expect(Math.abs(head!.y - frame!.y)).toBeLessThan(3);
    expect(await faultsOf(desk)).toEqual([]);
    const phone = await open('phone', 'secretary');
    await opened(phone, '/c/xet-giai', codeOf(MANY - 1));
    const last = phone.locator('.ht-wide').first().locator('tbody tr').last();
    const [rank, work] = [
      await last.locator('[data-label]').first().boundingBox(),
      await last.getByText(codeOf(MANY - 1)).boundingBox(),
    ];
    expect(work!.y).toBeGreaterThan(rank!.y);
    expect(await faultsOf(phone)).toEqual([]);
  });

  it('say what will appear and what to do next where there is nothing', async () => {
    const { desk, ballots, council } = stage.api.world;
    desk.clear();
    ballots.clear();
    stage.api.world.council = { ...council, ranking: [], openTies: [], lights: [] };
    const secretary = await open('phone', 'secretary');
    for (const [path, words] of [
      ['/c/so-loai', 'Bài thí sinh nộp sẽ hiện ở đây ngay khi được tiếp nhận.'],
      ['/c/so-loai?q=khongco', 'Hãy bỏ bớt điều kiện lọc hoặc tìm bằng từ khác.'],
      ['/c/tien-do', 'Sau vòng Sơ loại, tác phẩm vào Chung kết và phân công của từng giám khảo hiện ở đây.'],
    ] as const) {
      await secretary.goto(path);
      await secretary.getByText(words).waitFor();
      await lookAt(secretary, `trong-${path.slice(3).replaceAll(/[/?=]/g, '_')}`);
    }
    const juror = await open('phone', 'juror');
    await juror.goto('/c/cham');
    await juror.getByText('Khi vòng Chung kết mở, các tác phẩm hiện ở đây theo thứ tự riêng của bạn.').waitFor();
    await lookAt(juror, 'trong-cham');
    await juror.goto('/c/cham/so-sanh');
    await juror.getByText('Chưa có phim nào trong khay').waitFor();
  });
});
