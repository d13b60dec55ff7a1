export {
  callUpdate,
  connectTemporal,
  startContest,
  startOrSubmit,
  toContestError,
  type CallUpdateOptions,
  type Temporal,
} from '../client/index';
export { installRuntime, type RuntimeLog } from './install-runtime';
export { registerSearchAttributes } from './register-search-attributes';
export { runWorker, type RunningWorker, type WorkerSettings } from './run-worker';
export { translateFailures } from './translate-failures';
