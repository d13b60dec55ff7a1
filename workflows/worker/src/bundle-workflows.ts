import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** Beside the compiled worker; made by `npm run bundle`, read by `main`. */
export const BUNDLE_PATH = join(__dirname, 'workflow-bundle.js');

/**
 * Bundles all workflow code for the sandbox. From the sources (tests) the packages are taken from their sources too,
 * so that no stale build is ever tested.
 */
export async function bundleWorkflows(): Promise<string> {
  const fromSources = __filename.endsWith('.ts');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(__dirname, fromSources ? 'workflows.ts' : 'workflows.js'),
    logger: new DefaultLogger('WARN'),
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
