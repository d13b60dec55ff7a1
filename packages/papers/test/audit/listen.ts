const DIGIT = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Reads words back the way a listener would: every word adds to, or scales, what was heard so far. */
export function listen(words: string): number {
  let total = 0;
  let thousands = 0;
  let group = 0;
  let digit = 0;
  const flush = (scale: number): void => {
    thousands += (group + digit) * scale;
    group = 0;
    digit = 0;
  };
  for (const word of words.toLocaleLowerCase('vi').split(' ')) {
    if (word === 'trăm') [group, digit] = [digit * 100, 0];
    else if (word === 'mười') group += 10;
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'nghìn') flush(1_000);
    else if (word === 'triệu') flush(1_000_000);
    else if (word === 'tỷ') {
      flush(1);
      [total, thousands] = [(total + thousands) * 1_000_000_000, 0];
    } else if (word !== 'linh') {
      digit = word === 'mốt' ? 1 : word === 'lăm' ? 5 : DIGIT.indexOf(word);
      if (digit < 0) throw new RangeError(`not a word of a number: ${word}`);
    }
  }
  flush(1);
  return total + thousands;
}
