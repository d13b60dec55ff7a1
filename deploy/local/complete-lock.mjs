// Where a registry mirror lacks packages built for other systems, npm leaves them out of package-lock.json and then its own
// `npm ci` refuses the file. This names them again: version, systems, optional. `npm run lock` runs it:
//   node deploy/local/complete-lock.mjs [FOLDER]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock } from './bootstrap/complete-lock.mjs';
import { repositoryRoot } from './bootstrap/repository-root.mjs';

const file = join(process.argv[2] ?? repositoryRoot, 'package-lock.json');
const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')));
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
process.stderr.write(`${added.length} added\n`);
