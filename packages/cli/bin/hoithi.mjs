#!/usr/bin/env node
// `npx hoithi …`: the same road as `npm run …`, so the command is never older than its sources.
import { runHoithi } from '../../../deploy/local/bootstrap/run-hoithi.mjs';

await runHoithi(process.argv.slice(2));
