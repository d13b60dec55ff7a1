/** Header names on every message of the bus. */
export const CORRELATION_HEADER = 'x-correlation-id';
export const CONTEST_HEADER = 'x-contest-id';
export const ORIGIN_HEADER = 'x-origin';
