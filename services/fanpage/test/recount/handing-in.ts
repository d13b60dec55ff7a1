/// <reference types="node" />
import { bundle, bundleBook, restated, spoiled, type BundleCopy } from '../../../../packages/scoring/test/bundles';
import { TAMPERED, type RecountUnderTest } from './recount-under-test';

/** A good bundle holds; every other one is refused with the place where it breaks. */
export function describeHandingIn(recount: RecountUnderTest): void {
  const { axeFaults, fileOf, handIn, open, shot } = recount;
  describe('what is handed in', () => {
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
        expect(await axeFaults(page)).toEqual([]);
        const twice = JSON.stringify(bundle()).replace('"theme":52,', '"theme":99,"theme":52,');
        await handIn(page, fileOf('hai-lan.json', twice));
        await page.getByText('book.sheets[1].marks.theme').waitFor();
        await page.getByRole('heading', { name: /Gói này không đáng tin: có 1 chỗ/ }).waitFor();
        const keyedSheets = [{ juror: 'J2', entry: 'A', scanSha256: 'a'.repeat(64) }];
        await handIn(page, fileOf('giay.json', restated({ ...bundle(), keyedSheets })));
        await page.getByRole('heading', { name: /Kết quả đúng/ }).waitFor();
        await page.getByRole('heading', { name: 'Phiếu nhập từ bản giấy' }).waitFor();
        await shot(page, `kiem-lai-giay-${width}`);
        await handIn(page, fileOf('sua.json', TAMPERED));
        await page.getByRole('heading', { name: /Gói này không đáng tin/ }).waitFor();
        await page.getByText('phiếu J2 / A không khớp mã băm khi niêm phong').waitFor();
        expect(await page.locator('tr.wrong-row').count()).toBeGreaterThan(0);
        await shot(page, `kiem-lai-sai-${width}`);
        expect(await axeFaults(page)).toEqual([]);
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
      expect(await axeFaults(page)).toEqual([]);
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
  });
}
