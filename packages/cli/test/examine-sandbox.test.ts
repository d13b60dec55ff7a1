import { examineSandbox } from '../src/doctor/examine-sandbox';

const warning = { vi: 'không cách ly', en: 'not isolated' };

describe('doctor on the sandbox of ffmpeg', () => {
  it('is content where it works, and says how to mend it where it does not', async () => {
    expect(await examineSandbox(async () => ({ kind: 'bwrap' }), __filename)).toEqual([
      expect.objectContaining({ name: 'sandbox', state: 'ok' }),
    ]);
    expect(await examineSandbox(async () => ({ kind: 'prlimit', warning }), __filename)).toEqual([
      expect.objectContaining({ state: 'notice', text: warning, remedy: expect.stringContaining('bubblewrap') }),
    ]);
    expect((await examineSandbox(async () => ({ kind: 'none', warning }), __filename))[0]?.state).toBe('unhealthy');
  });

  it('tells that runs are not accounted for exactly without `time`', async () => {
    const findings = await examineSandbox(async () => ({ kind: 'bwrap' }), '/nowhere/time');
    expect(findings[1]).toMatchObject({ name: 'time', state: 'notice' });
  });
});
