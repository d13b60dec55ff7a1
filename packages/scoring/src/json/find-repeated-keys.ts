/** A key that one object of a text has twice: `path` as in `book.sheets[3].marks.theme`. */
export type RepeatedKey = {
  readonly code: 'repeated-key';
  readonly path: string;
  readonly text: { readonly vi: string; readonly en: string };
};

/** An object or list that is still open: its keys so far (null in a list), and where its next value stands. */
type Open = {
  readonly keys: Set<string> | null;
  readonly path: string;
  key: string;
  index: number;
  expectsKey: boolean;
};

const MOST_NAMED = 50;
const PLAIN_NAME = /^[A-Za-z_][\w-]*$/;

/**
 * Names each key that stands twice in one object of a JSON text. `JSON.parse` takes the last of them in silence and other programs the
 * first (RFC 8259, 4), so such a text says two things at once. At most fifty are named.
 * @param text what `JSON.parse` has read without an error; nothing sensible comes out for any other
 */
export function findRepeatedKeys(text: string): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Open[] = [];
  for (let at = 0; at < text.length && found.length < MOST_NAMED; at += 1) {
    const inside = open.at(-1);
    const sign = text.charAt(at);
    if (sign === '"') {
      const end = endOfString(text, at);
      if (inside?.expectsKey === true) takeKey(inside, JSON.parse(text.slice(at, end)) as string, found);
      at = end - 1;
    } else if (sign === '{' || sign === '[') {
      open.push(opened(inside, sign === '{'));
    } else if (sign === '}' || sign === ']') {
      open.pop();
    } else if (sign === ',' && inside !== undefined) {
      inside.index += 1;
      inside.expectsKey = inside.keys !== null;
    }
  }
  return found;
}

const opened = (inside: Open | undefined, isObject: boolean): Open => ({
  keys: isObject ? new Set() : null,
  path: inside === undefined ? '' : pathIn(inside),
  key: '',
  index: 0,
  expectsKey: isObject,
});

/** Where the string that begins at a quotation mark ends, behind its closing one. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function takeKey(inside: Open, key: string, found: RepeatedKey[]): void {
  inside.key = key;
  inside.expectsKey = false;
  if (inside.keys?.has(key) === true) found.push(repeated(pathIn(inside)));
  inside.keys?.add(key);
}

function pathIn({ keys, path, key, index }: Open): string {
  if (keys === null) return `${path}[${index}]`;
  if (!PLAIN_NAME.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

const repeated = (path: string): RepeatedKey => ({
  code: 'repeated-key',
  path,
  text: {
    vi: 'khoá này được ghi hai lần trong một đối tượng, nên tệp nói hai điều khác nhau',
    en: 'this key stands twice in one object, so the file says two things at once',
  },
});
