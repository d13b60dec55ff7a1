import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** Beside the compiled worker; made by `npm run bundle`, read by `main`. */
export const BUNDLE_PATH = join(__dirname, 'workflow-bundle.js');

/**
 * Loaded once per worker thread instead of once per cached workflow: 200 KiB less of heap for each. That is safe because no module of ours
 * keeps anything of a run at module level; everything lives in the life that the workflow function makes.
 */
const SHARED_MODULES = [
  '@hoithi/contest-workflow/workflow',
  '@hoithi/entry-workflow/workflow',
  '@hoithi/preview-workflow/workflow',
  '@hoithi/publication-workflow/workflow',
];

/**
 * Bundles all workflow code for the sandbox. From the sources (tests) the packages are taken from their sources too,
 * so that no stale build is ever tested.
 */
export async function bundleWorkflows(workflowsPath?: string): Promise<string> {
  const fromSources = __filename.endsWith('.ts');
  const { code } = await bundleWorkflowCode({
    workflowsPath: workflowsPath ?? join(__dirname, fromSources ? 'workflows.ts' : 'workflows.js'),
    logger: new DefaultLogger('WARN'),
    preloadModules: SHARED_MODULES,
    webpackConfigHook: (config) => ({
      ...config,
      // Failures keep their places in the sources; the sources themselves need not lie in every worker's memory.
      devtool: 'inline-nosources-source-map',
      resolve: {
        ...config.resolve,
        conditionNames: [...(fromSources ? ['source'] : []), 'require', 'node', 'default'],
      },
    }),
  });
  return code;
}
