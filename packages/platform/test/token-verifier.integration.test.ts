import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: object, key: KeyObject, kid = 'k1') => {
  const head = `${encode({ alg: 'EdDSA', kid })}.${encode({ exp: Math.floor(Date.now() / 1000) + 60, ...claims })}`;
  return `${head}.${sign(null, Buffer.from(head), key).toString('base64url')}`;
};

/** jose is ESM only, so the verifier runs in a process of its own, as in production; one process for all tokens. */
async function verify(jwksUrl: string, authorizations: readonly (string | undefined)[]): Promise<readonly unknown[]> {
  const program = `
    const { createTokenVerifier } = require(${JSON.stringify(path.resolve(__dirname, '..'))});
    const authenticate = createTokenVerifier({ jwksUrl: ${JSON.stringify(jwksUrl)} });
    const answers = ${JSON.stringify(authorizations)}.map((text) => authenticate({ get: () => text ?? undefined }).catch((e) => ({ code: e.code })));
    Promise.all(answers).then((all) => console.log(JSON.stringify(all)));`;
  const { stdout } = await run(process.execPath, ['-e', program]);
  return JSON.parse(stdout) as unknown[];
}

jest.setTimeout(60_000);

describe('the token check', () => {
  const ours = generateKeyPairSync('ed25519');
  const theirs = generateKeyPairSync('ed25519');
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const keys = [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'EdDSA' }];
    server = createServer((_request, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys })),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  });
  afterAll(() => void server.close());

  it('knows the caller of a good token and drops roles that do not exist', async () => {
    const good = token({ sub: 'user-1', roles: ['juror', 'emperor'], name: 'An' }, ours.privateKey);
    const listed = token({ sub: 'user-2', roles: 'secretary, council' }, ours.privateKey);
    expect(await verify(url, [`Bearer ${good}`, `Bearer ${listed}`])).toEqual([
      { userId: 'user-1', roles: ['juror'], name: 'An' },
      { userId: 'user-2', roles: ['secretary', 'council'] },
    ]);
  });

  it('knows nobody by a token that is missing, garbled, forged, expired, without a subject or unsigned', async () => {
    const bad = [
      undefined,
      'Bearer abc.def.ghi',
      `Bearer ${token({ sub: 'u1' }, theirs.privateKey)}`,
      `Bearer ${token({ sub: 'u1' }, ours.privateKey, 'k2')}`,
      `Bearer ${token({ sub: 'u1', exp: 1_000 }, ours.privateKey)}`,
      `Bearer ${token({}, ours.privateKey)}`,
      `Bearer ${encode({ alg: 'none' })}.${encode({ sub: 'u1', exp: 9e9 })}.`,
    ];
    expect(await verify(url, bad)).toEqual(bad.map(() => null));
  });

  it('says that it cannot know while the keys are away', async () => {
    const good = token({ sub: 'user-1' }, ours.privateKey);
    expect(await verify('http://127.0.0.1:9/jwks', [`Bearer ${good}`])).toEqual([{ code: 'service-unavailable' }]);
  });
});
