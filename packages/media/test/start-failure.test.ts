import { startFailure } from '../src/probe/start-failure';

describe('ffprobe that ends with 1', () => {
  it.each([
    'bwrap: Creating new namespace failed: Resource temporarily unavailable',
    'prlimit: failed to set the AS resource limit: Operation not permitted',
    '/usr/bin/time: cannot fork: Cannot allocate memory',
    'file:in.mp4: Permission denied',
    'file:in.mp4: Input/output error',
  ])('was never asked when the wrapper says: %s', (line) => {
    expect(startFailure([line])).toBe(line);
  });

  it.each([
    'file:in.mp4: Invalid data found when processing input',
    '[mov,mp4,m4a,3gp,3g2,mj2 @ 0x1] moov atom not found',
    '[mov,mp4,m4a,3gp,3g2,mj2 @ 0x1] error at time: 3',
  ])('has refused the film itself when it says: %s', (line) => {
    expect(startFailure([line])).toBeUndefined();
  });
});
