import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

type Asset = { readonly bytes: Buffer; readonly type: string; readonly hash: string };

const FOLDER = path.resolve(__dirname, '../../../assets');
/** The one style sheet of the pages, kept by concern; later parts may refine earlier ones. */
const SITE = ['fonts', 'base', 'frame', 'parts', 'lifeline', 'films', 'tables', 'embedded', 'print'].map((part) =>
  path.join(FOLDER, 'site', `${part}.css`),
);
/** The recount's script, built from the sources in `app/`. */
const BUILT = path.resolve(__dirname, '../../../dist-app');
/** The one file of colours, sizes and spaces that the React app and these pages share. */
const TOKENS = path.resolve(__dirname, '../../../../web/tokens.css');
const FONT = /^be-vietnam-pro-(latin|latin-ext|vietnamese)-(400|600|700)-normal\.woff2$/;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Style, script, icon and fonts, read once at start: a few hundred kilobytes that every page needs. */
const assets: ReadonlyMap<string, Asset> = new Map([
  ['site.css', assetOf('site.css', Buffer.concat(SITE.map((file) => readFileSync(file))))],
  ...[TOKENS, ...filesOf(FOLDER, /\.\w+$/), ...filesOf(BUILT, /\.js$/), ...filesOf(fontFolder(), FONT)].map(
    (file) => [path.basename(file), assetOf(file, readFileSync(file))] as const,
  ),
]);

export const findAsset = (name: string): Asset | undefined => assets.get(name);

/** An address that changes with the content, so that browsers may keep it for ever. */
export const assetUrl = (name: string): string => `/api/site/assets/${name}?v=${assets.get(name)?.hash ?? ''}`;

function assetOf(file: string, bytes: Buffer): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { bytes, hash, type: TYPES[path.extname(file)] ?? 'application/octet-stream' };
}

function filesOf(folder: string, pattern: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => path.join(folder, name));
}

function fontFolder(): string {
  return path.join(path.dirname(require.resolve('@fontsource/be-vietnam-pro/package.json')), 'files');
}
