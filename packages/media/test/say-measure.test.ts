import { putIntoWords } from '../src/verdict/put-into-words';
import { sayMeasure } from '../src/verdict/say-measure';

describe('a value of a finding, standing alone', () => {
  it.each([
    ['10.0 s', '10,0 giây', '10.0 s'],
    ['<= 1.0 s', 'tối đa 1,0 giây', 'at most 1.0 s'],
    ['240.0 s - 300.0 s (+-1.0 s)', 'từ 240,0 đến 300,0 giây (±1,0 giây)', '240.0 to 300.0 s (±1.0 s)'],
    ['24 - 60 fps', 'từ 24 đến 60 hình/giây', '24 to 60 fps'],
    ['29.9 fps', '29,9 hình/giây', '29.9 fps'],
    ['constant', 'tốc độ đều', 'constant'],
    ['progressive', 'quét liên tục', 'progressive'],
    ['tt', 'xen kẽ', 'interlaced'],
    ['arib-std-b67', 'HDR (HLG)', 'HDR (HLG)'],
    ['bt709', 'màu thường (SDR)', 'ordinary colours (SDR)'],
    ['h264, hevc', 'H.264, H.265 (HEVC)', 'H.264, H.265 (HEVC)'],
    ['-24 - -12 LUFS', 'từ -24 đến -12 LUFS', '-24 to -12 LUFS'],
    ['<= 30 %, <= 15.0 s', 'tối đa 30 %, tối đa 15,0 giây', 'at most 30 %, at most 15.0 s'],
    ['>= 1280x720', 'ít nhất 1280x720', 'at least 1280x720'],
    ['1280x720 / 1920x1080', '1280x720 hoặc 1920x1080', '1280x720 or 1920x1080'],
    ['379100123 B', '379,1 MB', '379.1 MB'],
    ['> 67108864 B', 'hơn 67,1 MB', 'more than 67.1 MB'],
    ['>= 800 kbit/s', 'ít nhất 800 kbit/giây', 'at least 800 kbit/s'],
    ['8 bit 4:2:0', '8 bit 4:2:0', '8 bit 4:2:0'],
    ['4:3', '4:3', '4:3'],
    ['unknown', 'không nhận ra', 'unknown'],
    ['worker-lost', 'máy kiểm tra dừng giữa chừng', 'the checking machine stopped midway'],
  ])('%s is %s in Vietnamese, %s in English', (value, vi, en) => {
    expect(sayMeasure(value)).toEqual({ vi, en });
  });

  it('is nothing where there is nothing to say, and stays for programs as it was', () => {
    const text = { vi: 'a', en: 'a' };
    expect(
      putIntoWords({ code: 'ENCRYPTED', severity: 'must-fix', measured: 'pssh', required: '-', text, hint: text }),
    ).toMatchObject({ measured: 'pssh', required: '-', measuredText: { vi: 'pssh' }, requiredText: null });
  });
});
