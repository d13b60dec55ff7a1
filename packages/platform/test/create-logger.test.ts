import { ContestError } from '@hoithi/contracts';
import { createLogger } from '@hoithi/platform';

describe('the log', () => {
  const lines: string[] = [];
  const logger = createLogger({ service: 'test', destination: { write: (line) => void lines.push(line) } });
  beforeEach(() => lines.splice(0));

  it('keeps personal fields out, at the top and inside', () => {
    logger.info({ email: 'lan@example.vn', entry: { authors: { phone: '0912345678' }, code: 'SL-001' } }, 'entry seen');
    expect(lines[0]).not.toMatch(/lan@example|0912345678/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ service: 'test', msg: 'entry seen', entry: { code: 'SL-001' } });
  });

  it('tells an error by code and facts', () => {
    logger.error({ err: new ContestError('not-found', { path: '/x' }) }, 'request failed');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      err: { code: 'not-found', facts: { path: '/x' } },
    });
  });
});
