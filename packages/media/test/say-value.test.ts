import { sayValue } from '../src/verdict/say-value';

describe('a value inside a sentence', () => {
  it.each([
    ['379100123 B', '500000000 B', '379,1 MB', '379.1 MB'],
    ['26008802 B', '26034837 B', '26.008.802 byte', '26,008,802 bytes'],
    ['0 B', '> 0 B', '0 byte', '0 bytes'],
    ['> 67108864 B', '<= 67108864 B', 'hơn 67,1 MB', 'more than 67.1 MB'],
    ['9223372036854776000 B', '1000 B', 'một dung lượng không thể có', 'an impossible number of bytes'],
    ['270.0 s', '10.0 s', '270,0 giây', '270.0 s'],
    ['<= 16', '17', '16', '16'],
    ['unknown', 'MP4', 'không nhận ra', 'unknown'],
    ['1280x720', '65535x65535', '1280x720', '1280x720'],
  ])('%s beside %s is %s in Vietnamese, %s in English', (value, beside, vi, en) => {
    expect(sayValue(value, beside)).toEqual({ vi, en });
  });
});
