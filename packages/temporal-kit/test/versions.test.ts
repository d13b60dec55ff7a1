import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
type Lock = { packages: Record<string, { version?: string }> };
type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
const installed = (name: RegExp) =>
  Object.entries(lock.packages)
    .filter(([path]) => name.test(path))
    .map(([path, { version }]) => ({ path, version }));

describe('the Temporal SDK', () => {
  it('is one exact version in all its parts', () => {
    const parts = installed(/(^|\/)node_modules\/@temporalio\/[^/]+$/);
    expect(parts.length).toBeGreaterThan(5);
    expect(new Set(parts.map(({ version }) => version))).toEqual(new Set(['1.24.0']));
    expect(parts.every(({ path }) => path.split('node_modules/').length === 2)).toBe(true);
  });

  it('is pinned without a range by every workspace that uses it', () => {
    const folders = ['packages', 'services', 'workflows'].flatMap((kind) =>
      readdirSync(join(ROOT, kind)).map((name) => join(ROOT, kind, name, 'package.json')),
    );
    const wanted = folders.flatMap((path) => {
      const { dependencies, devDependencies } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
      return Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
        name.startsWith('@temporalio/'),
      );
    });
    expect(wanted.length).toBeGreaterThan(5);
    expect(new Set(wanted.map(([, version]) => version))).toEqual(new Set(['1.24.0']));
  });

  it('finds protobufjs 8.8.1 at the root, and no second copy of 8.x', () => {
    const copies = installed(/(^|\/)node_modules\/protobufjs$/);
    expect(copies.find(({ path }) => path === 'node_modules/protobufjs')?.version).toBe('8.8.1');
    expect(copies.filter(({ version }) => version?.startsWith('8.'))).toHaveLength(1);
  });
});
