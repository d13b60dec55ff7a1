import { loadContest, renderRules } from '../src';
import { pathOf } from './contest-files';

const contest = loadContest(pathOf('sonla-2024'));
const page = renderRules(contest, 'vi');

test.each([
  ['purpose', 'Mục đích, chủ đề'],
  ['theme', 'Số hoá các ngành kinh tế, quản trị số, dữ liệu số'],
  ['barred persons', 'Tổ Thư ký, giúp việc Cuộc thi không được tham gia dự thi'],
  ['limit', 'không quá 03 tác phẩm'],
  ['length of films', 'từ 240 đến 300 giây (4 - 5 phút)'],
  ['close of entries', '23:59, Thứ Tư, ngày 31 tháng 7 năm 2024'],
  ['grace', '120 phút sau hạn'],
  ['how to enter', '## V. Cách dự thi'],
  ['rubric', '| Chủ đề, thông điệp | 30 |'],
  ['tie rule', 'So điểm trung bình từng tiêu chí'],
  ['first prize', '| Giải Nhất | 1 | 5.000.000 đồng | Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh |'],
  ['sum of the prizes', '23.000.000 đồng'],
  ['interaction formula', 'bình chọn đã xác thực x 1'],
  ['Facebook disclaimer', 'không do Facebook tài trợ'],
  ['rights', 'Quyền tác giả thuộc về tác giả'],
  ['complaints', '03 ngày làm việc'],
  ['contacts', 'https://chuyendoiso.sonla.gov.vn'],
])('the rules page has the %s', (_part, words) => {
  expect(page).toContain(words);
});

test('the page has the same sections in both languages', () => {
  const english = renderRules(contest, 'en');
  const headings = (markdown: string): number => markdown.match(/^#{1,3} /gm)?.length ?? 0;
  expect(headings(english)).toBe(headings(page));
  expect(english).toContain('at most 3 entries');
  expect(english).toContain('VND 5,000,000');
});

test.each(['vi', 'en'] as const)('the %s page holds no hole', (locale) => {
  for (const id of ['sonla-2024', 'sonla-2026', 'demo']) {
    expect(renderRules(loadContest(pathOf(id), { startAtMs: 0 }), locale)).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('the page of a rehearsal says that it is one', () => {
  expect(renderRules(loadContest(pathOf('demo'), { startAtMs: 0 }), 'vi')).toContain('buổi diễn tập');
});

test('the formula on the page is the one that counts (O12)', () => {
  const { definition } = contest;
  const weights = { siteVotes: 3, reactions: 0, comments: 2, shares: 0, views: 0 };
  const changed = { ...contest, definition: { ...definition, interaction: { ...definition.interaction, weights } } };
  const changedPage = renderRules(changed, 'vi');
  expect(changedPage).toContain('bình chọn đã xác thực x 3 + bình luận (mỗi tài khoản một lần) x 2');
  expect(changedPage).toContain('Không tính: lượt bày tỏ cảm xúc, lượt chia sẻ, lượt xem.');
});

test('a changed rule changes the page', () => {
  const { definition } = contest;
  const changed = { ...contest, definition: { ...definition, limits: { ...definition.limits, entriesPerPerson: 2 } } };
  expect(renderRules(changed, 'vi')).toContain('không quá 02 tác phẩm');
});
