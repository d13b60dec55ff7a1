export { TASK_QUEUES, type TaskQueue } from './task-queues';
export { SEARCH_ATTRIBUTES } from './search-attributes';
export { searchKeys } from './search-keys';
export { entryWorkflowId, contestWorkflowId, previewWorkflowId, publicationWorkflowId } from './workflow-ids';
