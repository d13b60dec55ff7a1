import { join } from 'node:path';

/** `deploy/local`, the same from `src/` (tests) and from `dist/`. */
const packageRoot = join(__dirname, '..');

export const repositoryRoot = join(packageRoot, '..', '..');
export const mongoJavaSource = join(packageRoot, 'mongo-java');
export const mailCatcherMain = join(packageRoot, 'dist', 'mail-catcher-main.js');
export const stackMain = join(packageRoot, 'dist', 'stack-main.js');
export const contestsDirectory = join(repositoryRoot, 'contests');
export const defaultStateDirectory = join(repositoryRoot, '.hoithi');
