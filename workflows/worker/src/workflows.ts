// Everything exported here becomes a workflow type: exactly these five.
export { contest } from '@hoithi/contest-workflow/workflow';
export { entry } from '@hoithi/entry-workflow/workflow';
export { clip, preview } from '@hoithi/preview-workflow/workflow';
export { publication } from '@hoithi/publication-workflow/workflow';
