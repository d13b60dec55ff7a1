import { createHttpApp, createLogger } from '@hoithi/platform';

const logger = createLogger({ service: 'test', destination: { write: () => undefined } });

/** Whether a service that was started so takes this neighbour's word for who is calling. */
function trusts(setting: string | undefined, neighbour: string): boolean {
  if (setting === undefined) delete process.env['HOITHI_TRUSTED_PROXIES'];
  else process.env['HOITHI_TRUSTED_PROXIES'] = setting;
  const app = createHttpApp({ logger, service: 'test', ready: () => Promise.resolve(), mount: () => undefined });
  return (app.get('trust proxy fn') as (address: string, hop: number) => boolean)(neighbour, 0);
}

describe('who is calling', () => {
  afterAll(() => delete process.env['HOITHI_TRUSTED_PROXIES']);

  it.each<[string, string | undefined, string, boolean]>([
    ['a front door on this machine', undefined, '127.0.0.1', true],
    ['a neighbour, unless one is told to', undefined, '172.18.0.5', false],
    ['a front door in a container of its own, where one is told to', 'loopback, uniquelocal', '172.18.0.5', true],
    ['no stranger, even then', 'loopback, uniquelocal', '203.0.113.7', false],
    ['one subnet alone', '172.18.0.0/16', '172.19.0.5', false],
  ])('is said by %s', (_who, setting, neighbour, isBelieved) => {
    expect(trusts(setting, neighbour)).toBe(isBelieved);
  });

  it('is not guessed from a setting that makes no sense', () => {
    expect(() => trusts('everybody!', '127.0.0.1')).toThrow('HOITHI_TRUSTED_PROXIES');
  });
});
