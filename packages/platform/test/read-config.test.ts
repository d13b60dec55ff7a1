import { z } from 'zod';
import { ConfigError, configFields, readConfig } from '@hoithi/platform';

const schema = z.object({
  HOITHI_PORT: configFields.port,
  HOITHI_HOST: configFields.host,
  NATS_URL: configFields.natsUrl,
  MONGODB_URL: configFields.mongodbUrl,
});

describe('reading settings', () => {
  it('gives typed values and defaults', () => {
    const config = readConfig(schema, {
      HOITHI_PORT: '8084',
      NATS_URL: 'nats://127.0.0.1:4222',
      MONGODB_URL: 'mongodb://127.0.0.1:27017/fanpage?retryWrites=false',
    });
    expect(config).toMatchObject({ HOITHI_PORT: 8084, HOITHI_HOST: '127.0.0.1' });
  });

  it('names every missing and every wrong variable at once, with a sentence', () => {
    const read = () => readConfig(schema, { HOITHI_PORT: 'eighty', NATS_URL: '', MONGODB_URL: 'mongodb://127.0.0.1' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/HOITHI_PORT is wrong \(sai\).*the TCP port/);
    expect(read).toThrow(/NATS_URL is missing \(thiếu\) – the NATS server/);
    expect(read).toThrow(/MONGODB_URL is wrong/);
  });

  it('takes the staff roster as JSON and refuses anything else', () => {
    const staff = z.object({ HOITHI_STAFF: configFields.staff });
    expect(readConfig(staff, { HOITHI_STAFF: '[{"email":"a@b.vn"}]' }).HOITHI_STAFF).toEqual([{ email: 'a@b.vn' }]);
    expect(readConfig(staff, {}).HOITHI_STAFF).toEqual([]);
    expect(() => readConfig(staff, { HOITHI_STAFF: '{oops' })).toThrow(/must be JSON/);
  });
});
