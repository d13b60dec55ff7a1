import type { ErrorCode, UploadId } from '@hoithi/contracts';
import type { Page } from 'playwright-core';
import { expectSoon } from './browser/expect-soon';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';
import { CODE } from './fake/auth-routes';
import { makeEntry } from './fake/entry-fixtures';
import { PEOPLE } from './fake/people';

jest.setTimeout(180_000);

const ARRIVED = {
  uploadId: 'up-arrived' as UploadId,
  fileName: 'ban-lang-so.mp4',
  fingerprint: 'ab'.repeat(16),
  bytes: 9,
  receivedBytes: 9,
  state: 'complete',
} as const;
const NAME = 'Vì Thị Bảo Ngọc';

describe('what an entrant typed', () => {
  const stage = raiseStage();
  const { open } = stage;

  const begin = async (): Promise<Page> => {
    const page = await open('phone', 'newcomer');
    await page.goto('/du-thi');
    await page.getByRole('button', { name: 'Bắt đầu bài dự thi' }).click();
    await page.getByLabel('Họ và tên').waitFor();
    return page;
  };
  const refuse = (code?: ErrorCode): void => {
    stage.api.world.saveRefusal = code;
  };
  afterEach(() => refuse());
  const nameOf = (page: Page): string | undefined =>
    stage.api.world.mine.get(new URL(page.url()).pathname.split('/').at(-1)!)?.form.authors[0]?.fullName;
  const keptHere = (page: Page): Promise<number> =>
    page.evaluate(`Object.keys(localStorage).filter((key) => key.startsWith('hoithi-form/')).length`);

  it.each([
    [500, 'internal'],
    [503, 'service-unavailable'],
  ] as const)('outlives a server that answers %i, and a reload in the meantime', async (status, code) => {
    const page = await begin();
    refuse(code);
    await page.getByLabel('Họ và tên').fill(NAME);
    await page.getByText('Chưa lưu được, đang thử lại').waitFor();
    await lookAt(page, `chua-luu-${status}`);
    await page.reload();
    await page.getByText('Chưa lưu được, đang thử lại').waitFor();
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe(NAME);
    refuse();
    await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    expect(nameOf(page)).toBe(NAME);
    expect(await keptHere(page)).toBe(0);
  });

  it('outlives the end of the session: one signs in again and goes on', async () => {
    const page = await begin();
    refuse('not-signed-in');
    await page.getByLabel('Họ và tên').fill(NAME);
    await page.getByText('Chưa lưu: phiên đăng nhập đã hết.').waitFor();
    await lookAt(page, 'phien-da-het');
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'Đăng nhập lại' }).click();
    refuse();
    await page.getByLabel('Thư điện tử').fill(PEOPLE.newcomer.email);
    await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
    await page.getByLabel('Mã 6 số').fill(CODE);
    await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe(NAME);
    expect(nameOf(page)).toBe(NAME);
  });

  it('is submitted with its last words or not at all', async () => {
    const draft = makeEntry({ place: 1, nowMs: Date.now(), phase: 'draft' });
    stage.api.world.mine.set('e-1', { ...draft, upload: ARRIVED });
    const page = await open('phone', 'entrant');
    const submitted: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/submit')) submitted.push(request.method());
    });
    await page.goto(`/du-thi/${draft.contestId}/e-1?buoc=noi-dung`);
    refuse('service-unavailable');
    await page.getByLabel('Tên tác phẩm').fill('Bản làng số, bản cuối');
    await page.getByRole('link', { name: /5\. Nộp bài/ }).click();
    await page.getByRole('button', { name: 'Nộp bài dự thi' }).click();
    await page.getByText('Chưa nộp: nội dung vừa sửa chưa lưu được về máy chủ.').waitFor();
    await lookAt(page, 'chua-nop-vi-chua-luu');
    expect(submitted).toEqual([]);
    refuse();
    await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    await page.getByRole('button', { name: 'Nộp bài dự thi' }).click();
    await expectSoon(() => submitted.length, 1);
    expect(stage.api.world.mine.get('e-1')?.form.title).toBe('Bản làng số, bản cuối');
  });

  it('on one device does not undo what was filled in on another', async () => {
    stage.api.world.mine.set('e-2', makeEntry({ place: 2, nowMs: Date.now(), phase: 'draft' }));
    const path = `/du-thi/${stage.api.world.mine.get('e-2')!.contestId}/e-2?buoc=noi-dung`;
    const [first, second] = [await open('phone', 'entrant'), await open('desk', 'entrant')];
    await first.goto(path);
    await first.getByLabel('Tên tác phẩm').waitFor();
    await second.goto(path);
    await second.getByLabel('Tên tác phẩm').fill('Tên từ máy tính');
    await second.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    await first.getByLabel('Tóm tắt').fill('Tóm tắt viết trên điện thoại, sau đó.');
    await first.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    expect(stage.api.world.mine.get('e-2')?.form).toMatchObject({
      title: 'Tên từ máy tính',
      summary: 'Tóm tắt viết trên điện thoại, sau đó.',
    });
    expect(await first.getByLabel('Tên tác phẩm').inputValue()).toBe('Tên từ máy tính');
  });

  it('leaves the device with its person', async () => {
    const page = await begin();
    refuse('service-unavailable');
    await page.getByLabel('Họ và tên').fill(NAME);
    await page.getByText('Chưa lưu được, đang thử lại').waitFor();
    expect(await keptHere(page)).toBe(1);
    await page.getByRole('button', { name: /^Tài khoản/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Đăng xuất và bỏ nội dung chưa lưu' }).click();
    await page.getByLabel('Thư điện tử').waitFor();
    expect(await keptHere(page)).toBe(0);
  });
});
