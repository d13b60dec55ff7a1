import { join } from 'node:path';
import { SEARCH_ATTRIBUTES, SERVER_SETTINGS } from '@hoithi/temporal-kit/shared';
import { answersOk } from '../supervise/answers-http';
import type { ProcessSpec } from '../supervise/process-spec';
import { serverEnvironment, type ServerContext } from './server-context';

export const TEMPORAL_NAMESPACE = 'hoithi';
const RETENTION = `${30 * 24 * 3600}s`;

/** The dev server on a database file (without one it forgets everything at exit), with UI, namespace and search attributes. */
export function temporalServer(
  context: ServerContext & { readonly program: string; readonly httpPort: number },
): ProcessSpec {
  const { ports, directories, httpPort } = context;
  return {
    name: 'temporal',
    program: context.program,
    args: [
      'server',
      'start-dev',
      '--ip=127.0.0.1',
      '--log-level=warn',
      `--db-filename=${join(directories.data, 'temporal.db')}`,
      `--namespace=${TEMPORAL_NAMESPACE}`,
      `--port=${ports.temporal}`,
      `--ui-port=${ports.temporalUi}`,
      `--http-port=${httpPort}`,
      // One contest's closing day must not starve another's films: tasks carry the contest as fairness key (server 1.29 and later).
      ...SERVER_SETTINGS.map((setting) => `--dynamic-config-value=${setting}`),
      ...SEARCH_ATTRIBUTES.map(({ name, type }) => `--search-attribute=${name}=${type}`),
    ],
    env: serverEnvironment(context.host),
    cwd: directories.data,
    after: [],
    // The UI asks the front end, so this says that both serve and that the namespace is there.
    isHealthy: () => answersOk(`http://127.0.0.1:${ports.temporalUi}/api/v1/namespaces/${TEMPORAL_NAMESPACE}`),
    onHealthy: () => setRetention(`http://127.0.0.1:${httpPort}/cluster/namespaces/${TEMPORAL_NAMESPACE}/update`),
    startWithinMs: 90_000,
    stopWithinMs: 10_000,
  };
}

/** A closed workflow stays readable for a month; the dev server's own default is a day. */
async function setRetention(url: string): Promise<void> {
  const body = JSON.stringify({ namespace: TEMPORAL_NAMESPACE, config: { workflowExecutionRetentionTtl: RETENTION } });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (!response.ok) throw new Error(`Temporal refused the retention: ${response.status} ${await response.text()}`);
}
