import type { BilingualText } from '../finding';

/** Formats that have no name of their own, and words of ours among the values. */
const WORDS: Readonly<Record<string, string>> = {
  unknown: 'không nhận ra',
  text: 'văn bản',
  'zero bytes': 'toàn số 0',
  'Windows program': 'chương trình Windows',
  'HLS playlist': 'danh sách phát HLS',
  'DASH manifest': 'danh sách phát DASH',
  'concat script': 'danh sách ghép phim',
  'MP4 segment': 'một đoạn rời của MP4',
  'QuickTime (no ftyp)': 'QuickTime kiểu cũ, không có ftyp',
};

/** Far beyond any file: a number that a broken or hostile file claims. */
const ABSURD_BYTES = 1e15;

/** A language-neutral value inside a sentence: `379.1 MB` instead of `379100123 B`, `270,0 giây` for `270.0 s`. */
export function sayValue(value: string): BilingualText {
  const [, sign = '', number, unit] = /^([<>]=? )?(\d+(?:\.\d+)?) (B|s|ms)$/.exec(value) ?? [];
  if (number === undefined) return { vi: WORDS[value] ?? withoutSign(value), en: withoutSign(value) };
  if (unit === 'B') return sayBytes(Number(number), sign.startsWith('>'));
  return { vi: `${number.replace('.', ',')} ${unit === 's' ? 'giây' : 'ms'}`, en: `${number} ${unit}` };
}

/** The sentences say "allowed" themselves. */
const withoutSign = (value: string): string => value.replace(/^<= /, '');

function sayBytes(bytes: number, more: boolean): BilingualText {
  const [vi, en] = more ? ['hơn ', 'more than '] : ['', ''];
  if (bytes > ABSURD_BYTES) return { vi: 'một dung lượng không thể có', en: 'an impossible number of bytes' };
  if (bytes < 100_000) return { vi: `${vi}${bytes} byte`, en: `${en}${bytes} bytes` };
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return { vi: `${vi}${megabytes.replace('.', ',')} MB`, en: `${en}${megabytes} MB` };
}
