import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One script, no modules to fetch: the recount page also lives in a file that is opened from a disk. */
export default defineConfig({
  root: here('.'),
  // Our own packages are read from their sources, so that the page counts with the very code of the command.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: here('../dist-app'),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    lib: { entry: here('src/main.ts'), formats: ['iife'], name: 'hoithiRecount', fileName: () => 'recount.js' },
  },
});
