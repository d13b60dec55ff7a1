import { toContestError } from '../src/http/to-contest-error';

const named = (name: string): Error => Object.assign(new Error('connect ECONNREFUSED'), { name });

describe('what a route threw', () => {
  it.each([
    'MongoNetworkError',
    'MongoServerSelectionError',
    'MongooseServerSelectionError',
    'MongoPoolClearedError',
    'PoolClearedOnNetworkError',
    'MongoWaitQueueTimeoutError',
  ])('is told as a database that is away, to be tried again, when it is a %s', (name) => {
    const error = toContestError(named(name));
    expect([error.code, error.status, error.retryable]).toEqual(['service-unavailable', 503, true]);
    expect(error.facts).toEqual({ part: 'database' });
  });

  it('stays an unexpected error when the database answered and refused', () => {
    expect(toContestError(named('MongoServerError')).code).toBe('internal');
  });
});
