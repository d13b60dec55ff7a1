import type { BilingualText } from '../finding';
import { codecName } from './codec-name';
import { sayValue } from './say-value';
import { VALUE_WORDS } from './value-words';

const SIGNS: Readonly<Record<string, BilingualText>> = {
  '<=': { vi: 'tối đa ', en: 'at most ' },
  '>=': { vi: 'ít nhất ', en: 'at least ' },
  '<': { vi: 'dưới ', en: 'less than ' },
  '>': { vi: 'hơn ', en: 'more than ' },
};

/** Units as Vietnamese write them; the others are the same everywhere. */
const UNITS: Readonly<Record<string, string>> = {
  s: 'giây',
  fps: 'hình/giây',
  'kbit/s': 'kbit/giây',
};

const NUMBER = /^(-?\d+(?:\.\d+)?)(?: (\D\S*))?$/;

/**
 * A stable value of a finding, standing alone, as people read it: `tối đa 1,0 giây` for `<= 1.0 s`, `H.265 (HEVC)` for `hevc`. Null
 * for `-`, which is nothing to say.
 */
export function sayMeasure(value: string): BilingualText | null {
  if (value === '-' || value === '') return null;
  return join(value.split(', ').map(sayPart), ', ');
}

function sayPart(part: string): BilingualText {
  const [, sign, rest = part] = /^([<>]=?) (.+)$/.exec(part) ?? [];
  if (sign !== undefined) return join([SIGNS[sign] ?? sayPlain(sign), sayPlain(rest)], '');
  const [, from, to, slack] = /^(\S+(?: s)?) - (.+?)(?: \(\+-(.+)\))?$/.exec(part) ?? [];
  if (from === undefined || to === undefined) return sayPlain(part);
  const [first, last] = [sayPlain(from), sayPlain(to)];
  const around = slack === undefined ? { vi: '', en: '' } : sayPlain(slack);
  const tail = (words: string): string => (words === '' ? '' : ` (±${words})`);
  return {
    vi: `từ ${withoutUnit(first.vi, last.vi)} đến ${last.vi}${tail(around.vi)}`,
    en: `${withoutUnit(first.en, last.en)} to ${last.en}${tail(around.en)}`,
  };
}

/** `240,0` before `300,0 giây`: a unit is said once. */
function withoutUnit(first: string, last: string): string {
  const unit = last.replace(/^\S+/, '');
  return unit !== '' && first.endsWith(unit) ? first.slice(0, -unit.length) : first;
}

function sayPlain(value: string): BilingualText {
  if (value.includes(' / ')) return { vi: value.replace(' / ', ' hoặc '), en: value.replace(' / ', ' or ') };
  const [, number, unit] = NUMBER.exec(value) ?? [];
  if (unit === 'B') return sayValue(value, '');
  if (number === undefined) return VALUE_WORDS[value] ?? codecName(value);
  const comma = number.replace('.', ',');
  return unit === undefined ? { vi: comma, en: number } : { vi: `${comma} ${UNITS[unit] ?? unit}`, en: value };
}

const join = (parts: readonly BilingualText[], mark: string): BilingualText => ({
  vi: parts.map(({ vi }) => vi).join(mark),
  en: parts.map(({ en }) => en).join(mark),
});
