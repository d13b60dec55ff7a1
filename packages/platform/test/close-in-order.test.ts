import { closeInOrder, createLogger } from '@hoithi/platform';

it('closes every part in the given order, also after one has failed', async () => {
  const closed: string[] = [];
  const logger = createLogger({ service: 'test', level: 'silent' });
  const close = (what: string) => ({ what, close: () => closed.push(what) });
  const failing = { what: 'rpc', close: () => Promise.reject(new Error('gone')) };
  expect(await closeInOrder([close('http'), failing, close('mongo')], logger)).toBe(false);
  expect(closed).toEqual(['http', 'mongo']);
});
