import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_APP } from './start-stage';

export type DeployedApp = {
  readonly directory: string;
  /** Puts the next version in the place of the present one: every script has a new name, the old ones are gone. */
  readonly deployNext: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

const PAGE_REVISION = /(url:`\/c`,revision:`)[^`]+/g;

/** `desk-page-Ab12.js` becomes `desk-page-Ab12.next2.js`, and that `desk-page-Ab12.next3.js`. */
const nextName = (name: string, version: number): string =>
  `${name.slice(0, -'.js'.length).replace(/\.next\d+$/, '')}.next${version}.js`;

/** A copy of the built app that a test may replace, the way an operator installs a new version. */
export async function deployApp(): Promise<DeployedApp> {
  const directory = await mkdtemp(join(tmpdir(), 'hoithi-app-'));
  await cp(BUILT_APP, directory, { recursive: true });
  const assets = join(directory, 'app-assets');
  const worker = join(directory, 'sw.js');
  let version = 1;
  return {
    directory,
    deployNext: async () => {
      version += 1;
      const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
      const nextNames = new Map(scripts.map((name) => [name, nextName(name, version)]));
      for (const [name, next] of nextNames) await rename(join(assets, name), join(assets, next));
      const anyScript = new RegExp(
        [...nextNames.keys()].map((name) => name.replaceAll('.', String.raw`\.`)).join('|'),
        'g',
      );
      for (const file of [
        join(directory, 'index.html'),
        worker,
        ...[...nextNames.values()].map((name) => join(assets, name)),
      ]) {
        const text = await readFile(file, 'utf8');
        await writeFile(
          file,
          text.replace(anyScript, (name) => nextNames.get(name)!),
        );
      }
      await writeFile(worker, (await readFile(worker, 'utf8')).replace(PAGE_REVISION, `$1next${version}`));
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
