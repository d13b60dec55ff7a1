import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { buildWorker } from './build-worker';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react(), buildWorker({ entry: here('../worker/src/main.ts'), outDir: here('../dist-app') })],
  // The icon set's own index pulls in six thousand modules; the app names each icon's file.
  resolve: {
    alias: [{ find: /^#icon\/(.+)$/, replacement: '@tabler/icons-react/dist/esm/icons/$1.mjs' }],
    // Our own packages are read from their sources, so that only what a page uses is built into it.
    conditions: ['source', ...defaultClientConditions],
  },
  build: {
    outDir: here('../dist-app'),
    emptyOutDir: true,
    assetsDir: 'app-assets',
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 400,
  },
  server: { proxy: { '^/(api|upload|media)/': { target: 'http://127.0.0.1:8080' } } },
});
