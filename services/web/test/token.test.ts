import { bearerToken, forgetToken } from '../app/src/api/token';
import { fakeDisk } from './fake/fake-disk';

const DAY = 86_400_000;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const trueNowMs = Date.now();

describe('the bearer token', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['three days fast', 3 * DAY],
    ['right', 0],
    ['a day slow', -DAY],
  ])(
    'of a device whose clock is %s is fetched once, and again when it ends by the clock of the server',
    async (_clock, aheadMs) => {
      let passedMs = 0;
      jest.spyOn(Date, 'now').mockImplementation(() => trueNowMs + passedMs + aheadMs);
      Object.assign(globalThis, { localStorage: fakeDisk() });
      const ask = jest.spyOn(globalThis, 'fetch').mockImplementation(() => {
        const exp = Math.floor((trueNowMs + passedMs + 15 * 60_000) / 1000);
        const date = new Date(trueNowMs + passedMs).toUTCString();
        return Promise.resolve(Response.json({ token: `head.${encode({ exp })}.sign` }, { headers: { date } }));
      });
      forgetToken();
      const first = await bearerToken();
      passedMs = 5 * 60_000;
      expect(await bearerToken()).toBe(first);
      expect(ask).toHaveBeenCalledTimes(1);
      passedMs = 15 * 60_000;
      expect(await bearerToken()).not.toBe(first);
      expect(ask).toHaveBeenCalledTimes(2);
    },
  );
});
