// Everything exported here becomes a workflow type: exactly these four.
export { contest } from '@hoithi/contest-workflow/workflow';
export { entry } from '@hoithi/entry-workflow/workflow';
export { preview } from '@hoithi/preview-workflow/workflow';
export { publication } from '@hoithi/publication-workflow/workflow';
