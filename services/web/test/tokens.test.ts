import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, '..', 'tokens.css'), 'utf8');

/** The colours of one scheme, as the browser would resolve them: the light ones first, the scheme's own over them. */
function coloursOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--ht-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]),
  );
}

const light = coloursOf(':root');
const schemes = {
  light,
  dark: { ...light, ...coloursOf("[data-mantine-color-scheme='dark']") },
  'dark by the system': { ...light, ...coloursOf(':root:not([data-mantine-color-scheme])') },
};

/** Every pair of text on ground that a page uses. */
const TEXT_PAIRS = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'brand-wash'],
  ['ink', 'accent-wash'],
  ['ink', 'ok-wash'],
  ['ink', 'warn-wash'],
  ['ink', 'stop-wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'wash'],
  ['ink-soft', 'brand-wash'],
  ['brand', 'paper'],
  ['brand', 'wash'],
  ['brand', 'brand-wash'],
  ['brand-hover', 'paper'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hover'],
  ['accent-ink', 'paper'],
  ['accent-ink', 'wash'],
  ['accent-ink', 'accent-wash'],
  ['ok', 'paper'],
  ['ok', 'ok-wash'],
  ['warn', 'paper'],
  ['warn', 'warn-wash'],
  ['stop', 'paper'],
  ['stop', 'wash'],
  ['stop', 'stop-wash'],
  ['on-stop', 'stop'],
] as const;

/** Borders of controls, icons and focus rings: WCAG 2.2 asks for 3:1. */
const SHAPE_PAIRS = [
  ['line-strong', 'paper'],
  ['line-strong', 'wash'],
  ['accent', 'paper'],
  ['accent', 'accent-wash'],
  ['focus', 'paper'],
  ['focus', 'wash'],
] as const;

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe.each(Object.entries(schemes))('the colours of the %s scheme', (_scheme, colours) => {
  it.each(TEXT_PAIRS)('let %s be read on %s', (text, ground) => {
    expect(contrast(colours[text]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPE_PAIRS)('let %s be seen on %s', (shape, ground) => {
    expect(contrast(colours[shape]!, colours[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

it('says the same dark colours to the app and to the server-rendered pages', () => {
  expect(schemes['dark by the system']).toEqual(schemes.dark);
});

it('keeps the dark colours off paper', () => {
  for (const selector of ["[data-mantine-color-scheme='dark'] {", ':root:not([data-mantine-color-scheme]) {'])
    expect(css.slice(0, css.indexOf(selector)).trimEnd()).toMatch(/@media screen[^{}]*\{$/);
});
