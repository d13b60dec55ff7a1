import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_APP } from './start-stage';

export type DeployedApp = {
  readonly directory: string;
  /** Puts the next version in the place of the present one: its first script has a new name, the old one is gone. */
  readonly deployNext: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** A copy of the built app that a test may replace, the way an operator installs a new version. */
export async function deployApp(): Promise<DeployedApp> {
  const directory = await mkdtemp(join(tmpdir(), 'hoithi-app-'));
  await cp(BUILT_APP, directory, { recursive: true });
  const assets = join(directory, 'app-assets');
  let version = 1;
  return {
    directory,
    deployNext: async () => {
      const page = await readFile(join(directory, 'index.html'), 'utf8');
      const present = /src="\/app-assets\/(index-[^"]+\.js)"/.exec(page)![1]!;
      version += 1;
      const next = `index-next${version}.js`;
      await rename(join(assets, present), join(assets, next));
      const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js')).map((name) => join(assets, name));
      for (const file of [join(directory, 'index.html'), join(directory, 'sw.js'), ...scripts]) {
        const text = await readFile(file, 'utf8');
        if (text.includes(present)) await writeFile(file, text.replaceAll(present, next));
      }
      const worker = join(directory, 'sw.js');
      const ofPage = /(url:`\/c`,revision:`)[^`]+/;
      await writeFile(worker, (await readFile(worker, 'utf8')).replace(ofPage, `$1next${version}`));
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
