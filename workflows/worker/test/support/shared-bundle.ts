import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflows } from '../../src/bundle-workflows';

/** The workflow code of the sources as one bundle, made once in a run of jest: webpack needs seconds for it. */
export async function sharedBundle(): Promise<string> {
  const folder = process.env['HOITHI_TEST_RUN_DIR'];
  if (folder === undefined) return bundleWorkflows();
  const path = join(folder, 'workflow-bundle.js');
  return readFile(path, 'utf8').catch(() => makeBundle(path));
}

/** Two workers of jest may both make it; the file is there only when it is whole. */
async function makeBundle(path: string): Promise<string> {
  const code = await bundleWorkflows();
  const own = `${path}.${process.pid}`;
  await writeFile(own, code);
  await rename(own, path);
  return code;
}
