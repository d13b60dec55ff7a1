import { appendFile, copyFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAt } from './browser/look-at';
import { openPages } from './browser/open-pages';
import { startStage, type Stage } from './browser/start-stage';
import { CODE } from './fake/auth-routes';
import { makeFilm } from './fake/make-film';
import { PEOPLE } from './fake/people';

jest.setTimeout(180_000);

describe('an entrant', () => {
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);

  beforeAll(async () => {
    stage = await startStage();
    await Promise.all([
      makeFilm({ path: join(stage.api.directory, 'ngan.mp4'), seconds: 100 }),
      makeFilm({ path: join(stage.api.directory, 'ban-lang-so.mp4'), seconds: 250 }),
    ]);
  }, 120_000);
  afterEach(closeAll);
  afterAll(async () => stage?.close());

  it('signs in with a code and comes back to where they were going', async () => {
    const page = await open('phone');
    await page.goto('/cua-toi');
    await page.getByLabel('Thư điện tử').fill('khong-phai-thu');
    await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
    await page.getByText('Địa chỉ thư chưa đúng').waitFor();
    await lookAt(page, 'dang-nhap');
    await page.getByLabel('Thư điện tử').fill(PEOPLE.entrant.email);
    await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
    await page.getByLabel('Mã 6 số').fill('000000');
    await page.getByText('Mã xác nhận không đúng').waitFor();
    await lookAt(page, 'dang-nhap-ma');
    await page.getByLabel('Mã 6 số').fill('');
    await page.getByLabel('Mã 6 số').fill(CODE);
    await page.getByRole('heading', { name: 'Bài dự thi của tôi' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/cua-toi');
  });

  it('fills in the wizard, sends the film and holds a receipt', async () => {
    const page = await open('phone', 'newcomer');
    await page.goto('/cua-toi');
    await lookAt(page, 'cua-toi-trong');
    await page.goto('/du-thi');
    await lookAt(page, 'du-thi');
    await page.getByRole('button', { name: 'Bắt đầu bài dự thi' }).click();

    await page.getByLabel('Họ và tên').fill('Vì Thị Bảo Ngọc');
    await page.getByLabel('Năm sinh').fill('2012');
    await page.getByLabel('Đối tượng').selectOption({ label: 'Học sinh, sinh viên' });
    await page.getByLabel('Cơ quan, đơn vị, trường').fill('Trường THCS Chiềng Lề');
    await page.getByLabel('Địa phương').selectOption({ label: 'Thành phố Sơn La' });
    await page.getByLabel('Số điện thoại', { exact: true }).fill('0912 345 678');
    await page.getByLabel('Họ và tên người giám hộ').fill('Vì Văn Hùng');
    await page.getByLabel('Số điện thoại người giám hộ').fill('0987 654 321');
    await page.getByLabel('Người giám hộ đồng ý').check();
    await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    await lookAt(page, 'wizard-1-tac-gia');

    await page.getByRole('button', { name: 'Tiếp: Phim' }).click();
    await page.locator('input[type=file]').setInputFiles(join(stage.api.directory, 'ngan.mp4'));
    await page.getByText(/Phim dài 1 phút 40 giây, ngắn hơn quy định/).waitFor();
    await lookAt(page, 'wizard-2-phim-ngan');
    await page.locator('input[type=file]').setInputFiles(join(stage.api.directory, 'ban-lang-so.mp4'));
    await page.getByText(/Phim có 2,00 hình mỗi giây/).waitFor();
    await lookAt(page, 'wizard-2-phim-luu-y');
    await page.getByRole('button', { name: 'Gửi phim này' }).click();
    await page.getByText('Đã gửi xong phim').first().waitFor();
    await lookAt(page, 'wizard-2-phim');

    await page.getByRole('button', { name: 'Tiếp: Nội dung' }).click();
    await page.getByLabel('Tên tác phẩm').fill('Bản làng số: chuyện ở Chiềng Xôm');
    await page.getByLabel('Tóm tắt').fill('Bà con bản Sẳng nộp hồ sơ trực tuyến, không phải đi xa.');
    await page.getByLabel('Thể loại').selectOption({ label: 'Hoạt cảnh' });
    await page.getByLabel('Nội dung', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Đơn vị, địa phương được kể').fill('Xã Chiềng Xôm');
    await lookAt(page, 'wizard-3-noi-dung');

    await page.getByRole('button', { name: 'Tiếp: Cam kết' }).click();
    const boxes = page.locator('main input[type=checkbox]');
    const count = await boxes.count();
    for (let index = 1; index < count; index += 1) await boxes.nth(index).check();
    await lookAt(page, 'wizard-4-cam-ket');

    await page.getByRole('button', { name: 'Tiếp: Nộp bài' }).click();
    await page.getByText('Bài đã đủ.').waitFor();
    await lookAt(page, 'wizard-5-nop-bai');
    await page.getByRole('button', { name: 'Nộp bài dự thi' }).click();
    await page.getByText('Bài dự thi đã được tiếp nhận.').waitFor();
    await lookAt(page, 'bien-nhan');
    const stored = [...stage.api.world.mine.values()].find(
      (entry) => entry.form.title.startsWith('Bản làng số: chuyện') && entry.phase === 'media-check',
    );
    expect(stored?.form.authors[0]).toMatchObject({ fullName: 'Vì Thị Bảo Ngọc', birthYear: 2012, isLeader: true });
    expect(stored?.versions.at(-1)?.fileName).toBe('ban-lang-so.mp4');
  });

  it('loses the network in the middle of a film and goes on from where it was, by itself', async () => {
    const path = join(stage.api.directory, 'lon.mp4');
    await copyFile(join(stage.api.directory, 'ban-lang-so.mp4'), path);
    await appendFile(path, Buffer.alloc(6 * 1024 * 1024, 7));
    const page = await open('phone', 'newcomer');
    await page.goto('/du-thi');
    await page.getByRole('button', { name: 'Bắt đầu bài dự thi' }).click();
    await page.getByRole('link', { name: /2\. Phim/ }).click();
    let patches = 0;
    let broken = true;
    await page.route('**/upload/**', async (route) => {
      if (route.request().method() === 'PATCH') patches += 1;
      await (broken && patches > 1 ? route.abort('connectionreset') : route.continue());
    });
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('button', { name: 'Gửi phim này' }).click();
    await page.getByText(/Mạng yếu, đang tự nối lại\. Đã lưu 1\d ?%/).waitFor();
    await lookAt(page, 'gui-phim-mat-mang');
    broken = false;
    await page.getByText('Đã gửi xong phim').waitFor();
    const spool = join(stage.api.directory, 'spool');
    const sizes = await Promise.all((await readdir(spool)).map(async (name) => (await stat(join(spool, name))).size));
    expect(sizes).toContain((await stat(path)).size);
  });

  it('is told what is missing before submitting, and led there', async () => {
    const page = await open('desk', 'newcomer');
    await page.goto('/du-thi');
    await page.getByRole('button', { name: 'Bắt đầu bài dự thi' }).click();
    await page.getByRole('link', { name: /5\. Nộp bài/ }).click();
    await page.getByRole('button', { name: 'Nộp bài dự thi' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nộp bài dự thi' }).isDisabled()).toBe(true);
    await lookAt(page, 'wizard-5-thieu');
    await page.getByRole('link', { name: 'Chưa có tên tác phẩm' }).click();
    await page.getByLabel('Tên tác phẩm').waitFor();
  });

  it.each(['phone', 'desk'] as const)(
    'follows an entry on a %s: state, verdict, life line, withdrawal by name',
    async (width) => {
      const page = await open(width, 'entrant');
      await page.goto('/cua-toi');
      await page.getByText('Cần sửa').first().waitFor();
      await lookAt(page, 'cua-toi');
      await page.goto('/cua-toi/e-0');
      await page.getByText('Phim ngắn hơn quy định.').waitFor();
      await lookAt(page, 'bai-can-sua');
      await page.goto('/cua-toi/e-1/bien-nhan');
      await page.getByText('DT-002').waitFor();
      await lookAt(page, 'bien-nhan-cu');
      await page.goto('/cua-toi/e-1');
      await page.getByRole('button', { name: 'Rút bài dự thi' }).click();
      await page.getByText(/Rút bài “Chợ phiên Mộc Châu/).waitFor();
      await page.getByRole('button', { name: 'Rút bài', exact: true }).click();
      await page.getByText('Cần ghi lý do').waitFor();
      await lookAt(page, 'rut-bai');
    },
  );

  it('reads everything in English, and in the dark, too', async () => {
    const page = await open('desk', 'entrant');
    await page.goto('/cua-toi/e-0');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Life of the entry' }).waitFor();
    await page.getByRole('button', { name: 'Use the dark scheme' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await lookAt(page, 'bai-can-sua-en-dark');
  });

  it('is told when the network is gone, and that nothing is lost', async () => {
    const page = await open('phone', 'entrant');
    await page.goto('/cua-toi');
    await page.getByText('Cần sửa').first().waitFor();
    await page.context().setOffline(true);
    await page.getByText('Mất kết nối mạng').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Mất kết nối mạng').waitFor({ state: 'detached' });
  });
});
