/// <reference types="node" />
import { hashLogLeaf, hashSheet, proveInclusion, type Receipt, type ResultBundle } from '@hoithi/scoring';
import { bundle } from '../../../../packages/scoring/test/bundles';
import type { RecountUnderTest } from './recount-under-test';

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

/** The published bundle, the heads of the log day by day, and a juror's own receipt against them. */
export function describeWhatIsPublished(recount: RecountUnderTest): void {
  const { axeFaults, fileOf, handIn, open, shot } = recount;
  describe('what is published', () => {
    it('takes the published bundle and holds it against the heads that the site publishes', async () => {
      const page = await open('/ket-qua/kiem-lai');
      const good = bundle();
      let heads = good.log.heads;
      await page.context().route('**/api/award/demo/bundle', (call) => call.fulfill({ json: good }));
      await page
        .context()
        .route('**/api/award/demo/ledger', (call) => call.fulfill({ json: { contestId: 't', heads } }));
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
      const context = await recount.browser().newContext({ viewport: { width: 360, height: 800 }, locale: 'vi-VN' });
      const page = await context.newPage();
      const { heads } = bundle().log;
      await page
        .context()
        .route('**/api/award/demo/ledger', (call) => call.fulfill({ json: { contestId: 't', heads } }));
      await page.goto(`${recount.house().publicUrl}/ket-qua/kiem-lai`);
      await page.getByRole('heading', { name: 'Mã nhật ký đã công bố' }).waitFor();
      await page.getByText(heads[0]?.hash ?? '').waitFor();
      await shot(page, 'kiem-lai-nhat-ky-360');
      expect(await axeFaults(page)).toEqual([]);
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

    it('is one link away from the results, and says the command to those without scripts', async () => {
      const without = await (await fetch(`${recount.house().publicUrl}/ket-qua/kiem-lai`)).text();
      expect(/<noscript>[^]*<\/noscript>/.exec(without)?.[0]).toContain('npx hoithi recount TỆP');
      recount.house().world.result = {
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
}
