import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Any address of the app answers with its one page; this one has no parameters. */
const SHELL_PAGE = '/c';
/** Fonts in the old format are for browsers that have no workers. */
const KEPT = /\.(js|css|svg|png|woff2)$/;

/** Builds the offline worker after the app, with the list of the files that this version consists of. */
export function buildWorker({ entry, outDir }: { readonly entry: string; readonly outDir: string }): Plugin {
  let version = '';
  return {
    name: 'hoithi-worker',
    apply: 'build',
    writeBundle: (_options, bundle) => {
      const main = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      version = `/${main?.fileName}`;
    },
    closeBundle: async () => {
      const page = createHash('sha256')
        .update(readFileSync(join(outDir, 'index.html')))
        .digest('hex')
        .slice(0, 16);
      // Every name in this folder changes with its content.
      const files = readdirSync(join(outDir, 'app-assets'))
        .filter((name) => KEPT.test(name))
        .map((name) => ({ url: `/app-assets/${name}`, revision: null }));
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: {
          SHELL_FILES: JSON.stringify(files),
          SHELL_PAGE: JSON.stringify({ url: SHELL_PAGE, revision: page }),
          SHELL_VERSION: JSON.stringify(version),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          sourcemap: false,
          lib: { entry, formats: ['iife'], name: 'hoithiWorker', fileName: () => 'sw.js' },
        },
      });
    },
  };
}
