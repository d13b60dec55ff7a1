import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.mjs';

const WORKSPACE_PARENTS = ['packages', 'services', 'workflows', 'deploy'];
const WATCHED = ['src', 'app', 'package.json', 'tsconfig.json', 'vite.config.ts', 'vite.config.mts', 'scripts'];
const ROOT_FILES = ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json', 'turbo.json'];

/** Names, sizes and times of all sources: equal means that nothing was edited since. Reads no content, so it takes milliseconds. */
export function sourceFingerprint() {
  const hash = createHash('sha256');
  for (const file of sourceFiles()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function sourceFiles() {
  const workspaces = WORKSPACE_PARENTS.flatMap((parent) =>
    readdirSync(join(repositoryRoot, parent)).map((name) => join(repositoryRoot, parent, name)),
  );
  const watched = workspaces.flatMap((workspace) => WATCHED.map((name) => join(workspace, name)));
  const roots = ROOT_FILES.map((name) => join(repositoryRoot, name));
  return [...roots, ...watched]
    .filter((path) => existsSync(path))
    .flatMap(filesBelow)
    .sort((a, b) => (a < b ? -1 : 1));
}

function filesBelow(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const child = join(path, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(child);
    return [child];
  });
}
