import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Role } from '@hoithi/contracts';

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export type TestPeople = {
  readonly intakeUrl: string;
  /** A short-lived token as intake would issue it. */
  readonly token: (userId: string, ...roles: readonly Role[]) => string;
  readonly stop: () => Promise<void>;
};

/** Stands in for intake's sign-in: serves the public key and signs tokens with the private one. */
export async function startPeople(): Promise<TestPeople> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'EdDSA', use: 'sig' }] };
  const server: Server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(request.url === '/api/auth/jwks' ? JSON.stringify(jwks) : '{}');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    intakeUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: (userId, ...roles) => {
      const exp = Math.floor(Date.now() / 1000) + 600;
      const body = `${base64({ alg: 'EdDSA', kid: 'test' })}.${base64({ sub: userId, roles, name: `Họ tên ${userId}`, exp })}`;
      return `${body}.${sign(null, Buffer.from(body), privateKey).toString('base64url')}`;
    },
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
