import { AUDIT_ACTIONS } from '@hoithi/contracts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const APP = join(__dirname, '..', 'app', 'src');
type Tree = { readonly [key: string]: string | Tree };
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** All sentences of one language, by their keys. */
function sentencesOf(language: 'vi' | 'en'): ReadonlyMap<string, string> {
  const folder = join(APP, 'i18n', language);
  const found = new Map<string, string>();
  const walk = (path: string, tree: Tree): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') found.set(`${path}.${key}`, value);
      else walk(`${path}.${key}`, value);
    }
  };
  for (const file of readdirSync(folder)) {
    const area = file.replace('.json', '').replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
    walk(area, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Tree);
  }
  return found;
}

const baseKeys = (sentences: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set([...sentences.keys()].map((key) => key.replace(PLURAL, '')));

const placeholders = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort();

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

const vi = sentencesOf('vi');
const en = sentencesOf('en');
const viKeys = baseKeys(vi);

describe('the words of the pages', () => {
  it('exist in both languages', () => {
    expect([...baseKeys(en)].sort()).toEqual([...viKeys].sort());
  });

  it('say every action of the log', () => {
    for (const sentences of [vi, en]) {
      const said = [...sentences.keys()].filter((key) => key.startsWith('log.action.'));
      expect(said.toSorted()).toEqual(AUDIT_ACTIONS.map((action) => `log.action.${action}`).toSorted());
    }
  });

  it('are never empty', () => {
    expect([...vi, ...en].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  it('name the same facts in both languages', () => {
    const differing = [...en].filter(([key, sentence]) => {
      const other = vi.get(key) ?? vi.get(key.replace(PLURAL, '_other')) ?? vi.get(key.replace(PLURAL, ''));
      return other === undefined || placeholders(other).join() !== placeholders(sentence).join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are there for every key that a page asks for', () => {
    const missing = sourceFiles(APP).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*(['`])([a-zA-Z][\w.${}-]*)\1/g)]
        .map((match) => match[2]!)
        .filter((key) => !isKnown(key))
        .map((key) => `${file.slice(APP.length)}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('are all asked for by some page', () => {
    const source = sourceFiles(APP)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const asked = [...source.matchAll(/\bt\(\s*(?:\w+ \?)?[^)]*?(['`])([a-zA-Z][\w.${}()?:' -]*)\1/g)].map(
      (match) => match[2]!,
    );
    const literals = new Set([...source.matchAll(/'([a-zA-Z]+(?:\.[\w-]+)+)'/g)].map((match) => match[1]!));
    const patterns = asked.filter((key) => key.includes('${')).map(toPattern);
    const idle = [...viKeys].filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(idle).toEqual([]);
  });
});

/** A key with a hole, such as `words.role.${role}`, is known when some key fits it. */
function isKnown(key: string): boolean {
  if (!key.includes('${')) return viKeys.has(key);
  const pattern = toPattern(key);
  return [...viKeys].some((known) => pattern.test(known));
}

function toPattern(key: string): RegExp {
  return new RegExp(
    `^${key
      .replace(/\$\{[^}]*\}/g, '@')
      .replace(/[.]/g, '\\.')
      .replaceAll('@', '[\\w-]+')}$`,
  );
}
