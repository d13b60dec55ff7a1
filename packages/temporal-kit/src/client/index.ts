export { callUpdate, type CallUpdateOptions } from './call-update';
export { connectTemporal, type Temporal } from './connect-temporal';
export { startContest } from './start-contest';
export { startOrSubmit } from './start-or-submit';
export { toContestError } from './to-contest-error';
