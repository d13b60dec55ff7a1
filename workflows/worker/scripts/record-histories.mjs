// Records the golden histories anew on a real Temporal server: `node workflows/worker/scripts/record-histories.mjs`.
// Do this only when workflow code was changed on purpose and no run of the old code is left; otherwise patch (docs/runbooks/temporal-ui.md).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const config = fileURLToPath(new URL('./recording.config.cjs', import.meta.url));
const { status } = spawnSync('npx', ['jest', '--config', config, '--runInBand'], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
