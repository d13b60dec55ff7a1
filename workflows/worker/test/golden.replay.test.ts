import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflows } from '../src/bundle-workflows';

jest.setTimeout(60_000);

const WORKFLOWS = join(__dirname, '../..');
const PATHS = {
  entry: [
    'checked-again',
    'damaged',
    'damaged-late',
    'not-accepted',
    'not-selected',
    'override',
    'preview-again',
    'prize',
    'repaired',
    'returned',
    'withdrawn-in-judging',
  ],
  contest: ['complaints', 'letters', 'reminded', 'whole'],
  preview: ['clip-ready', 'clip-removed', 'clip-stopped', 'damaged', 'given-up', 'made', 'stopped'],
  publication: ['lost-answer', 'visible', 'withdrawn'],
} as const;

const read = (workflow: string, name: string): { events: { eventType: string }[] } =>
  JSON.parse(readFileSync(join(WORKFLOWS, workflow, 'histories', `${name}.json`), 'utf8'));

describe('the golden histories', () => {
  let code: string;
  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    code = await bundleWorkflows();
  });

  it.each(Object.entries(PATHS).flatMap(([workflow, names]) => names.map((name) => [workflow, name] as const)))(
    'of %s: %s replays on today’s code',
    async (workflow, name) => {
      await Worker.runReplayHistory({ workflowBundle: { code } }, read(workflow, name), `${workflow}/demo/recorded`);
    },
  );

  it('catch a workflow whose steps no longer agree', async () => {
    const history = read('entry', 'prize');
    const events = history.events.map((event) =>
      JSON.parse(JSON.stringify(event).replace('"openBallot"', '"shutBallot"')),
    );
    const sabotaged = { events };
    await expect(
      Worker.runReplayHistory({ workflowBundle: { code } }, sabotaged, 'entry/demo/recorded'),
    ).rejects.toThrow();
  });

  it('are one per path, and each is replayed', () => {
    for (const [workflow, names] of Object.entries(PATHS)) {
      const files = readdirSync(join(WORKFLOWS, workflow, 'histories')).map((file) => file.replace('.json', ''));
      expect(files.toSorted()).toEqual(names);
    }
  });

  it('carry no name of a machine', () => {
    for (const [workflow, names] of Object.entries(PATHS))
      for (const name of names)
        for (const identity of JSON.stringify(read(workflow, name)).match(/"identity":"[^"]*"/g) ?? [])
          expect(identity).toBe('"identity":"recorded"');
  });
});
