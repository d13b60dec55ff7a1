import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTestBrowser } from '../src/tools/ensure-test-browser';

/** An apt that knows the whole Chromium only, and writes down what it was asked for. */
const APT = `#!/bin/sh
echo "$@" >> "$HOME/asked"
case "$*" in
  *chromium-headless-shell) exit 100 ;;
  *chromium) printf '#!/bin/sh\\n' > "$HOME/chromium"; /bin/chmod +x "$HOME/chromium" ;;
esac
`;

const asRoot = process.getuid?.() === 0 ? it : it.skip;

describe('the browser of the tests', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-apt-'));
    await writeFile(join(folder, 'apt-get'), APT);
    await chmod(join(folder, 'apt-get'), 0o755);
  });
  afterEach(() => rm(folder, { recursive: true }));

  asRoot('is the whole Chromium where there is none without windows, and apt is asked for that one once', async () => {
    const host = { PATH: folder, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') };
    const browsersAsked = async (): Promise<readonly (string | undefined)[]> =>
      (await readFile(join(folder, 'asked'), 'utf8'))
        .split('\n')
        .filter((line) => line.includes('chromium'))
        .map((line) => line.split(' ').at(-1));
    await ensureTestBrowser({ host, say: () => undefined });
    expect(await browsersAsked()).toEqual(['chromium-headless-shell', 'chromium']);
    await ensureTestBrowser({ host, say: () => undefined });
    expect(await browsersAsked()).toHaveLength(2);
  });
});
