import type { Page } from 'playwright-core';
import { expectSoon } from './browser/expect-soon';
import { CRITERIA, fillSheet, openSheet, watchWhole } from './browser/judge-film';
import { raiseFreshStage } from './browser/raise-fresh-stage';
import { shiftClock } from './browser/shift-clock';

jest.setTimeout(180_000);

const DAY = 86_400_000;
const MINUTE = 60_000;
const isNow = (atMs: number | null | undefined): boolean => Math.abs((atMs ?? 0) - Date.now()) < MINUTE;

describe("a juror's device with a wrong clock", () => {
  const { open, sheetOf } = raiseFreshStage();

  it.each([
    ['three days fast', 3 * DAY],
    ['a day slow', -DAY],
  ])(
    'that is %s: the time left is the true one, and every mark arrives, stamped and sealed by the true clock',
    async (_clock, byMs) => {
      const right = await open('desk', 'juror');
      const page = await open('phone', 'juror');
      await shiftClock(page.context(), byMs);
      await Promise.all([right.goto('/c/cham'), page.goto('/c/cham')]);
      expect(Math.abs((await page.evaluate<number>('Date.now()')) - Date.now() - byMs)).toBeLessThan(MINUTE);
      await expectSoon(async () => (await timeLeft(page)) === (await timeLeft(right)), true);

      // What one device marked by the true clock, another may change; and what was said without network counts as said later.
      await right.goto('/c/cham/e-0');
      await fillSheet(right, [20]);
      await expectSoon(() => sheetOf('e-0').marks['theme'], 20);
      await page.goto('/c/cham/e-0');
      await watchWhole(page);
      await openSheet(page);
      await fillSheet(page, [27.5, 18]);
      await expectSoon(() => sheetOf('e-0').marks['theme'], 27.5);
      await page.context().setOffline(true);
      await page.getByLabel(CRITERIA[1], { exact: true }).fill('18,25');
      await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();
      await page.context().setOffline(false);
      await expectSoon(() => sheetOf('e-0').marks['method'], 18.25);
      expect(Object.values(sheetOf('e-0').stamps).every(isNow)).toBe(true);

      for (const [place, mark] of [13, 17, 15].entries()) {
        await page.getByLabel(CRITERIA[place + 2]!, { exact: true }).fill(String(mark));
      }
      await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
      await page.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).click();
      await page.waitForURL('**/c/cham/e-1');
      expect(sheetOf('e-0')).toMatchObject({ state: 'sealed', marks: { theme: 27.5, method: 18.25, usefulness: 15 } });
      expect(isNow(sheetOf('e-0').sealedAtMs)).toBe(true);
    },
  );
});

/** How long there is until sheets are locked, in words. */
const timeLeft = async (page: Page): Promise<string> => {
  const chip = page.getByText(/^Khoá phiếu|^Khóa phiếu/).first();
  await chip.waitFor();
  return (await chip.locator('strong').textContent()) ?? '';
};
