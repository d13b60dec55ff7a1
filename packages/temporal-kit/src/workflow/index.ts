export { ACTIVITY_PROFILES } from './activity-profiles';
export { Attention, type Trouble } from './attention';
export { compensate } from './compensation';
export { showInstant, showStanding, type Standing } from './details';
export { failureCode } from './failure-code';
export { onCommand } from './on-command';
export { Outbox } from './outbox';
export { runUnless } from './run-unless';
export { waitUntil, type Wait } from './wait-until';
