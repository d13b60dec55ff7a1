import { connectBus } from '@hoithi/bus';
import { startTestStack } from '../src';

jest.setTimeout(240_000);

describe('the stack that tests share', () => {
  it('is one for all who ask, and they can speak to it', async () => {
    const [first, second] = await Promise.all([
      startTestStack({ services: 'servers' }),
      startTestStack({ services: 'servers' }),
    ]);
    expect(second.stateDir).toBe(first.stateDir);
    const bus = await connectBus({ url: first.urls.nats, name: 'test' });
    await bus.ping();
    await bus.drain();
  });

  it('gives every test a database of its own', async () => {
    const stack = await startTestStack({ services: 'servers' });
    expect(stack.mongoUrl('mine')).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/mine\?/);
  });
});
