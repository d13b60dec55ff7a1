import type { WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Writes one finished history, without the names of the machine that made it. */
export async function saveHistory(
  handle: WorkflowHandle,
  { workflow, name }: { readonly workflow: string; readonly name: string },
): Promise<void> {
  const history = JSON.stringify(JSON.parse(historyToJSON(await handle.fetchHistory())));
  const scrubbed = history
    .replaceAll(/"identity":"[^"]*"/g, '"identity":"recorded"')
    // A sticky queue is named after the process and the machine it ran on.
    .replaceAll(/"name":"\d+@[^"]*"/g, '"name":"recorded"');
  writeFileSync(join(ROOT, 'workflows', workflow, 'histories', `${name}.json`), `${scrubbed}\n`);
}
