import { pointsInWords } from '../src/words/points-in-words';

it.each([
  [0, 'Không điểm'],
  [70, 'Bảy mươi điểm'],
  [87.25, 'Tám mươi bảy phẩy hai mươi lăm điểm'],
  [87.35, 'Tám mươi bảy phẩy ba mươi lăm điểm'],
  [24.2, 'Hai mươi bốn phẩy hai điểm'],
  [91.5, 'Chín mươi mốt phẩy năm điểm'],
  [55.05, 'Năm mươi lăm phẩy không năm điểm'],
  [100, 'Một trăm điểm'],
])('reads %d points as "%s"', (points, words) => {
  expect(pointsInWords(points)).toBe(words);
});
