import { newestCode } from '../src/stack/read-mail-code';

const letter = (subject: string, text: string) => ({ subject, text });

describe('the code in a letter', () => {
  it('is read from the newest letter that has one', () => {
    const letters = [letter('Thông báo', 'Bài đã nhận'), letter('Mã', 'Mã: 123456'), letter('Mã', 'Mã: 654321')];
    expect(newestCode(letters)).toBe('123456');
  });

  it('may stand in the subject', () => {
    expect(newestCode([letter('012345 là mã đăng nhập', '')])).toBe('012345');
  });

  it('is not a part of a longer number', () => {
    expect(newestCode([letter('Biên nhận', 'Số 20241107123456')])).toBeUndefined();
  });
});
