// From a bare clone to a running command: Node, dependencies, build, then the command. Plain JavaScript for any Node from 18 on.
import { runHoithi } from './bootstrap/run-hoithi.mjs';

await runHoithi(process.argv.slice(2));
