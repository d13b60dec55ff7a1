export { TASK_QUEUES, type TaskQueue } from './task-queues';
export { SEARCH_ATTRIBUTES } from './search-attributes';
export { searchKeys } from './search-keys';
export {
  clipWorkflowId,
  entryWorkflowId,
  contestWorkflowId,
  previewWorkflowId,
  publicationWorkflowId,
} from './workflow-ids';
export { ORDERED_QUEUES, SERVER_SETTINGS } from './server-settings';
