import { unbroken } from '../src/pdf/unbroken';

it('keeps the number of a paper in one piece with the spaces after it, and changes no word', () => {
  const text = 'Căn cứ Quyết định số 206/QĐ-UBND ngày 02/02/2024 (số ……-TL/BTC, ngày 05) - hết';
  const pieces = unbroken(text).map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}]`));
  expect(pieces).toEqual([
    'Căn cứ Quyết định số ',
    '[206/QĐ-UBND ]',
    'ngày ',
    '[02/02/2024 ]',
    '(số ',
    '[……-TL/BTC, ]',
    'ngày 05) - hết',
  ]);
});

it('lets an address and a hash be broken', () => {
  expect(unbroken('https://chuyendoiso.sonla.gov.vn/cuoc-thi')).toEqual(['https://chuyendoiso.sonla.gov.vn/cuoc-thi']);
});
