import { DEFAULT_PORTS } from '../src';
import { externalAddresses } from '../src/external-addresses';
import { mongoUrlFor } from '../src/services/mongo-url-for';
import { stackAddresses } from '../src/services/stack-addresses';

describe('addresses', () => {
  it('of servers that the environment names are used as they are', () => {
    const external = externalAddresses({ NATS_URL: 'nats://elsewhere:4222', MONGODB_URL: '' });
    expect(external).toEqual({ nats: 'nats://elsewhere:4222' });
    expect(stackAddresses(DEFAULT_PORTS, external)).toMatchObject({
      nats: 'nats://elsewhere:4222',
      temporal: '127.0.0.1:7233',
    });
  });

  it.each([
    ['mongodb://127.0.0.1:27017/hoithi?retryWrites=false', 'mongodb://127.0.0.1:27017/intake?retryWrites=false'],
    ['mongodb://a:1,b:2/?replicaSet=rs0', 'mongodb://a:1,b:2/intake?replicaSet=rs0'],
    ['mongodb+srv://user:p%40ss@cluster.example', 'mongodb+srv://user:p%40ss@cluster.example/intake'],
  ])('of one database are made from %s', (server, expected) => {
    expect(mongoUrlFor(server, 'intake')).toBe(expected);
  });
});
