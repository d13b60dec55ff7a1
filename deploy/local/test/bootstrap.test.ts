import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../src';

/** The bootstrap runs before anything is installed, so it is asked in a plain Node of its own. */
function ask(file: string, expression: string): unknown {
  const script = `import * as it from '${join(repositoryRoot, 'deploy/local/bootstrap', file)}'; console.log(JSON.stringify(${expression}))`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

describe('the bootstrap', () => {
  it('goes on with this Node from 22.12 on and fetches another one before', () => {
    const versions = ['18.20.0', '20.20.2', '22.11.0', '22.12.0', '24.21.0'];
    expect(ask('ensure-node.mjs', `${JSON.stringify(versions)}.map(it.isNodeRecent)`)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('asks for npm ci when a package is missing or of another version, not for other systems', () => {
    const wanted = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-win32': { version: '1.0.0', optional: true },
    };
    const check = (installed: object): unknown =>
      ask(
        'is-installed.mjs',
        `it.isInstalled(${JSON.stringify({ wanted: { packages: wanted }, installed: { packages: installed } })})`,
      );
    expect(check({ 'node_modules/a': { version: '1.0.0' } })).toBe(true);
    expect(check({ 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(check({})).toBe(false);
  });

  it('names what was left out of a lock file: version, system, processor', () => {
    const lock = {
      packages: {
        'node_modules/core': {
          version: '1.0.0',
          dev: true,
          optionalDependencies: { 'core-darwin-arm64': '1.0.0', there: '2.0.0' },
        },
        'node_modules/core/node_modules/there': { version: '2.0.0' },
      },
    };
    expect(ask('complete-lock.mjs', `it.completeLock(${JSON.stringify(lock)}).added`)).toEqual([
      'node_modules/core-darwin-arm64',
    ]);
    expect(
      ask(
        'complete-lock.mjs',
        `it.completeLock(${JSON.stringify(lock)}).lock.packages['node_modules/core-darwin-arm64']`,
      ),
    ).toEqual({ version: '1.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['darwin'] });
  });
});

describe('package-lock.json', () => {
  it('names the optional packages of every system, else npm ci refuses it in a bare clone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hoithi-lock-'));
    cpSync(join(repositoryRoot, 'package-lock.json'), join(folder, 'package-lock.json'));
    const script = join(repositoryRoot, 'deploy/local/complete-lock.mjs');
    const { stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    expect(stderr.trim()).toBe('0 added');
  });

  it('knows every workspace with the dependencies that its package.json names', () => {
    const { packages } = JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dependencies?: object; devDependencies?: object }>;
    };
    const workspaces = Object.keys(packages).filter((path) => path !== '' && !path.includes('node_modules/'));
    for (const path of workspaces) {
      const manifest = JSON.parse(readFileSync(join(repositoryRoot, path, 'package.json'), 'utf8')) as typeof packages;
      const { dependencies = {}, devDependencies = {} } = packages[path] ?? {};
      expect({ path, ...dependencies, ...devDependencies }).toEqual({
        path,
        ...manifest['dependencies'],
        ...manifest['devDependencies'],
      });
    }
  });
});
