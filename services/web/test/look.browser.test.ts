import { startStage, type Stage } from './browser/start-stage';
import { walkPages, type Sight } from './browser/walk-pages';
import type { PersonKey } from './fake/people';

jest.setTimeout(300_000);

const sight = (path: string): Sight => ({ name: path.slice(1).replaceAll('/', '_').replace(/\?.*/, ''), path });

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
      '/cua-toi/e-1/bien-nhan',
      '/c/xet-giai',
      '/c/khong-co',
    ],
  ],
  ['screener', ['/c', '/c/so-loai', '/c/so-loai/e-1']],
  [
    'secretary',
    [
      '/c/cuoc-thi',
      '/c/so-loai/e-2',
      '/c/nhan-su',
      '/c/nhat-ky',
      '/c/so-lieu-kenh',
      '/c/tien-do',
      '/c/don-doc',
      '/c/phan-cong',
      '/c/xung-dot',
      '/c/phim-mau',
      '/c/van-ban',
      '/c/chan-doan',
      '/c/xet-giai',
      '/c/mau',
    ],
  ],
  ['juror', ['/c/cham', '/c/cham/e-0', '/c/cham/e-4', '/c/cam-ket', '/c/cham/hieu-chuan', '/c/cham/so-sanh']],
];

describe('every page of the app', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  }, 120_000);
  afterAll(() => stage?.close());

  const walk = async (person: PersonKey | null, paths: readonly string[]): Promise<readonly string[]> => {
    const context = await stage.enter('phone', person ?? undefined);
    // The pages of the dark scheme are walked in English.
    await context.addInitScript(
      `localStorage.setItem('hoithi-language', matchMedia('(prefers-color-scheme: dark)').matches ? 'en' : 'vi')`,
    );
    const faults = await walkPages(context, paths.map(sight));
    await context.close();
    return faults;
  };

  it.each(PAGES)(
    'is without a fault for the %s at every width, in both schemes and on paper',
    async (person, paths) => {
      expect(await walk(person, paths)).toEqual([]);
    },
  );
});
