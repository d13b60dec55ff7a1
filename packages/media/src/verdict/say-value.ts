import type { BilingualText } from '../finding';
import { VALUE_WORDS } from './value-words';

/** Far beyond any file: a number that a broken or hostile file claims. */
const ABSURD_BYTES = 1e15;

/**
 * A language-neutral value inside a sentence that may name a second one: `379.1 MB` instead of `379100123 B`, `270,0 giây` for
 * `270.0 s`. Bytes are exact where two values would look alike.
 */
export function sayValue(value: string, beside: string): BilingualText {
  const [, sign = '', number, unit] = /^([<>]=? )?(\d+(?:\.\d+)?) (B|s|ms)$/.exec(value) ?? [];
  if (number === undefined) return VALUE_WORDS[value] ?? { vi: withoutSign(value), en: withoutSign(value) };
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
