export { askQuery } from './ask-query';
export { callUpdate, type CallUpdateOptions } from './call-update';
export { connectTemporal, type Temporal } from './connect-temporal';
export { readHeartbeat, type Heartbeat } from './read-heartbeat';
export { startContest } from './start-contest';
export { startOrSubmit } from './start-or-submit';
export { toContestError } from './to-contest-error';
export { updateWithStart, type StartingUpdate } from './update-with-start';
