import { centred } from '../src/blocks';
import { airBetween } from '../src/docx/air-between';
import type { PaperSheet } from '../src/paper';

const LINE_MM = 257;
const NAME = 'Quàng Thị Ngọc Huyền Trang';
const sheet = (names: string, layout: PaperSheet['layout'] | null = 'certificate') =>
  ({
    ...(layout === null ? {} : { layout }),
    family: 'state',
    blocks: [centred('Ban Tổ chức chứng nhận'), centred(names, { size: 26 }), centred('Đạt Giải Nhì', { size: 22 })],
  }) as unknown as PaperSheet;

describe('the air between the lines of a certificate', () => {
  it('is less where names take a second line, so that it stays one page, and never none', () => {
    const one = airBetween(sheet(NAME), LINE_MM);
    const two = airBetween(sheet(`${NAME}, Hoàng Hữu Phước Nguyên Khang, Lò Thị Mai`), LINE_MM);
    const many = airBetween(sheet(Array.from({ length: 20 }, () => NAME).join(', ')), LINE_MM);
    expect(one).toBeGreaterThan(two);
    expect(two).toBeGreaterThanOrEqual(many);
    expect(many).toBeGreaterThan(0);
  });

  it('is the usual one in any other paper', () => {
    expect(airBetween(sheet(NAME, null), LINE_MM)).toBe(airBetween(sheet(NAME.repeat(20), null), LINE_MM));
  });
});
