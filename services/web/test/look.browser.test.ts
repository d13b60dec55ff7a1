import type { BrowserContext } from 'playwright-core';
import { startStage, type Stage } from './browser/start-stage';
import { walkPages, type Sight } from './browser/walk-pages';
import { fullForm, makeEntry } from './fake/entry-fixtures';
import { PEOPLE, type PersonKey } from './fake/people';
import { PLAY_PATH } from './fake/world';

jest.setTimeout(300_000);

const sight = (path: string): Sight => ({
  name: path.slice(1).replaceAll(/[/?=]/g, '_'),
  path,
  ...(WORDS[path] === undefined ? {} : { words: WORDS[path] }),
});

/** What a page is for, in its own words: a page that shows an error instead has none of them. */
const WORDS: Readonly<Record<string, string>> = {
  '/c/so-loai': 'DT-001',
  '/c/so-loai/e-1': 'Phiếu sơ loại của tôi',
  '/c/so-loai/e-2': 'Quyết định: đạt',
  '/c/cuoc-thi': 'Gia hạn do mưa lũ',
  '/c/nhan-su': 'Cầm Văn Sơn',
  '/c/tien-do': 'Quàng Minh Đức',
  '/c/mau': 'Mẫu giao diện',
  '/c/khong-co': 'Không tìm thấy trang',
  '/c/cham': 'Đã niêm phong',
  '/c/cham/e-4': 'DT-005',
  '/c/cham/so-sanh': 'DT-005',
  '/cua-toi': 'Cần sửa',
  '/cua-toi/e-0': 'Phim ngắn hơn quy định.',
  '/cua-toi/e-2': 'Giải Nhất',
  '/cua-toi/e-1/bien-nhan': 'DT-002',
  '/c/thao-luan': 'Ý kiến sau thảo luận',
};

/** Every page of the router, each with the person whom it is for. */
const PAGES: readonly (readonly [PersonKey | null, readonly string[]])[] = [
  [null, ['/dang-nhap', '/du-thi']],
  [
    'entrant',
    [
      '/cua-toi',
      '/du-thi/demo',
      '/cua-toi/e-0',
      '/cua-toi/e-1',
      '/cua-toi/e-2',
      '/cua-toi/e-1/bien-nhan',
      '/c/xet-giai',
      '/c/khong-co',
    ],
  ],
  [
    'screener',
    [
      '/c',
      '/c/so-loai',
      '/c/so-loai/e-1',
      `/c/so-loai/e-1/doi-chieu/m_${'1'.repeat(32)}`,
      '/c/phim-doi-chieu',
      `/c/phim-doi-chieu/clip_${'1'.padStart(32, '0')}`,
    ],
  ],
  [
    'secretary',
    [
      '/c/cuoc-thi',
      '/c/so-loai/e-2',
      '/c/nhan-su',
      '/c/nhat-ky',
      '/c/so-lieu-kenh',
      '/c/tien-do',
      '/c/phieu-giay',
      '/c/phieu-giay/e-0/u-juror',
      '/c/don-doc',
      '/c/phan-cong',
      '/c/xung-dot',
      '/c/phim-mau',
      '/c/van-ban',
      '/c/chan-doan',
      '/c/thao-luan',
      '/c/xet-giai',
      '/c/mau',
    ],
  ],
  [
    'juror',
    ['/c/cham', '/c/cham/e-0', '/c/cham/e-4', '/c/cam-ket', '/c/cham/hieu-chuan', '/c/cham/so-sanh', '/c/thao-luan'],
  ],
];
const STEPS = ['tac-gia', 'phim', 'noi-dung', 'cam-ket', 'nop-bai'];

describe('every page of the app', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  }, 120_000);
  afterAll(() => stage?.close());

  const enter = async (person: PersonKey | null): Promise<BrowserContext> => {
    const context = await stage.enter('phone', person ?? undefined);
    // The pages of the dark scheme are walked in English; the tray is as full as it can be.
    await context.addInitScript(`
      localStorage.setItem('hoithi-language', matchMedia('(prefers-color-scheme: dark)').matches ? 'en' : 'vi');
      localStorage.setItem('hoithi-desk/${PEOPLE.juror.userId}/demo', JSON.stringify({ tray: ['e-0', 'e-1', 'e-4'] }));
    `);
    return context;
  };

  it.each(PAGES)(
    'is without a fault for the %s at every width, in both schemes and on paper',
    async (person, paths) => {
      const { mine, nowMs } = stage.api.world;
      const honoured = makeEntry({ place: 2, nowMs, phase: 'closed', outcome: 'prize', play: PLAY_PATH });
      mine.set('e-2', { ...honoured, prizeId: 'first' });
      const context = await enter(person);
      expect(await walkPages(context, paths.map(sight))).toEqual([]);
      await context.close();
    },
  );

  it('is without a fault at each step of the submission', async () => {
    const context = await enter('newcomer');
    const page = await context.newPage();
    await page.goto('/du-thi');
    await page.getByRole('button', { name: 'Bắt đầu bài dự thi' }).click();
    await page.getByLabel('Họ và tên').waitFor();
    const path = new URL(page.url()).pathname;
    await page.close();
    const { mine } = stage.api.world;
    const draft = mine.get(path.split('/').at(-1)!)!;
    mine.set(draft.entryId, { ...draft, form: fullForm(1) });
    expect(
      await walkPages(
        context,
        STEPS.map((step) => sight(`${path}?buoc=${step}`)),
      ),
    ).toEqual([]);
    await context.close();
  });
});
