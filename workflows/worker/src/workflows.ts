// Everything exported here becomes a workflow type: exactly these three.
export { contest } from '@hoithi/contest-workflow/workflow';
export { entry } from '@hoithi/entry-workflow/workflow';
export { publication } from '@hoithi/publication-workflow/workflow';
