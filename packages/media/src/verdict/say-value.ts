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

/**
 * A language-neutral value inside a sentence that may name a second one: `379.1 MB` instead of `379100123 B`, `270,0 giây` for
 * `270.0 s`. Bytes are exact where two values would look alike.
 */
export function sayValue(value: string, beside: string): BilingualText {
  const [, sign = '', number, unit] = /^([<>]=? )?(\d+(?:\.\d+)?) (B|s|ms)$/.exec(value) ?? [];
  if (number === undefined) return { vi: WORDS[value] ?? withoutSign(value), en: withoutSign(value) };
  if (unit === 'B') return sayBytes(Number(number), { more: sign.startsWith('>'), beside: Number.parseFloat(beside) });
  return { vi: `${number.replace('.', ',')} ${unit === 's' ? 'giây' : 'ms'}`, en: `${number} ${unit}` };
}

/** The sentences say "allowed" themselves. */
const withoutSign = (value: string): string => value.replace(/^<= /, '');

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

type Manner = { readonly more: boolean; readonly beside: number };

function sayBytes(bytes: number, { more, beside }: Manner): BilingualText {
  const [vi, en] = more ? ['hơn ', 'more than '] : ['', ''];
  if (bytes > ABSURD_BYTES) return { vi: 'một dung lượng không thể có', en: 'an impossible number of bytes' };
  if (bytes < 100_000 || megabytes(bytes) === megabytes(beside)) {
    const digits = String(bytes);
    return { vi: `${vi}${grouped(digits, '.')} byte`, en: `${en}${grouped(digits, ',')} bytes` };
  }
  return { vi: `${vi}${megabytes(bytes).replace('.', ',')} MB`, en: `${en}${megabytes(bytes)} MB` };
}

const grouped = (digits: string, mark: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
