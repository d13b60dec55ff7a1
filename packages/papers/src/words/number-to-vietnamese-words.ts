const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', ' nghìn', ' triệu'] as const;
const BILLION = 1_000_000_000;

/**
 * A whole number as it is read and written in papers: 1.005 → "một nghìn không trăm linh năm".
 * @throws RangeError for a negative or unsafe number
 */
export function numberToVietnameseWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a whole number that can be read: ${value}`);
  if (value === 0) return DIGITS[0];
  return readBillions(value, { leading: true }).join(' ');
}

type Position = { readonly leading: boolean };

/** "tỷ" repeats above a billion billions, so the part above a billion is read like any number before it. */
function readBillions(value: number, position: Position): readonly string[] {
  const high = Math.floor(value / BILLION);
  const low = value % BILLION;
  if (high === 0) return readGroups(low, position);
  return [`${readBillions(high, position).join(' ')} tỷ`, ...readGroups(low, { leading: false })];
}

function readGroups(value: number, position: Position): readonly string[] {
  const words: string[] = [];
  for (const scale of [2, 1, 0] as const) {
    const group = Math.floor(value / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(`${readGroup(group, { leading: position.leading && words.length === 0 })}${SCALES[scale]}`);
  }
  return words;
}

/** Three digits; inside a number the hundreds are read even when they are none ("không trăm linh năm"). */
function readGroup(group: number, position: Position): string {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const head = hundreds === 0 && position.leading ? [] : [`${digit(hundreds)} trăm`];
  if (rest === 0) return head.join(' ');
  if (rest < 10) return [...head, head.length === 0 ? digit(rest) : `linh ${digit(rest)}`].join(' ');
  return [...head, readTens(rest)].join(' ');
}

function readTens(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  if (units === 0) return head;
  if (units === 1 && tens > 1) return `${head} mốt`;
  if (units === 5) return `${head} lăm`;
  return `${head} ${digit(units)}`;
}

const digit = (value: number): string => DIGITS[value] ?? '';
