import type { EntryId } from '@hoithi/contracts';
import { atEveryWidth } from './browser/at-every-width';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(240_000);

const FILMS = 60;
const JURORS = [
  'Quàng Minh Đức',
  'Lò Thị Hương Giang',
  'Nguyễn Hoàng Phương Thảo',
  'Cầm Văn Biên',
  'Tòng Thị Thuỳ Linh',
  'Vì Văn An',
  'Đặng Trần Nhật Minh',
  'Hà Thị Ngọc Ánh',
  'Bạc Cầm Khánh',
];
const places = Array.from({ length: FILMS }, (_, place) => place);
const idOf = (place: number): EntryId => `e-${place}` as EntryId;
const codeOf = (place: number) => `DT-${String(place + 1).padStart(3, '0')}` as never;

const BELOW_THE_FOOTER = `document.documentElement.scrollHeight - scrollY - document.querySelector('footer').getBoundingClientRect().bottom`;

describe('sixty films before nine jurors', () => {
  const stage = raiseStage();

  it('stand sheet by sheet under a head that stays, beside codes that stay, and folded by juror on a phone', async () => {
    const { council } = stage.api.world;
    const [one] = council.ranking;
    stage.api.world.council = {
      ...council,
      ranking: places.map((place) => ({
        ...one!,
        entryId: idOf(place),
        code: codeOf(place),
        rank: place + 1,
        sheets: JURORS.map((jurorName, at) => ({ ...one!.sheets[0]!, jurorId: `juror-${at}` as never, jurorName })),
      })),
    };
    const page = await stage.open('desk', 'secretary');
    await page.goto('/c/tien-do');
    const matrix = page.getByRole('group', { name: 'Từng phiếu' });
    await matrix.getByRole('rowheader', { name: 'DT-060' }).waitFor();
    expect(await matrix.locator('tbody tr').count()).toBe(FILMS);
    expect(await matrix.getByRole('columnheader').count()).toBe(JURORS.length + 2);
    await atEveryWidth(page, 'tien-do-chin-giam-khao');
    // What only a screen reader hears in the rows that are scrolled away makes the page no longer.
    expect(await page.evaluate(BELOW_THE_FOOTER)).toBeLessThan(2);

    await matrix.focus();
    await page.keyboard.press('End');
    await matrix.getByRole('rowheader', { name: 'DT-060' }).scrollIntoViewIfNeeded();
    const [head, frame] = [await matrix.locator('thead th').last().boundingBox(), await matrix.boundingBox()];
    expect(Math.abs(head!.y - frame!.y)).toBeLessThan(3);
    const code = await matrix.getByRole('rowheader', { name: 'DT-060' }).boundingBox();
    expect(Math.abs(code!.x - frame!.x)).toBeLessThan(3);
  });

  it('show each juror how the own totals lie, as bars and as a table', async () => {
    const { ballots } = stage.api.world;
    const sealed = ballots.get('e-4')!;
    for (const place of places) {
      const total = (95 - ((place * 7) % 38) - (place % 3)).toFixed(2);
      const sheet = { ...sealed.sheet, total, sealedAtMs: stage.api.world.nowMs - place * 60_000 };
      ballots.set(idOf(place), { ...sealed, entryId: idOf(place), code: codeOf(place), order: place, sheet });
    }
    const page = await stage.open('desk', 'juror');
    await page.goto('/c/cham');
    const own = page.getByRole('figure');
    await own.waitFor();
    const counts = await own.locator('table td').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(FILMS);
    await atEveryWidth(page, 'diem-cua-toi');
  });
});
