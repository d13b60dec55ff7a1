import { createHmac, timingSafeEqual } from 'node:crypto';

export type Signer = {
  /** `<base64url JSON>.<base64url HMAC-SHA256>`, short enough for a path or a header. */
  readonly sign: (claim: object) => string;
  /** The claim, or null when the token was not made by us or has expired (`e`, epoch seconds). */
  readonly open: <Claim extends { readonly e: number }>(token: string, nowMs: number) => Claim | null;
};

/** Tokens of one purpose: the purpose goes into the key, so that a media link is never taken for an upload token. */
export function createSigner(options: { readonly secret: string; readonly purpose: 'upload' | 'media' }): Signer {
  const key = createHmac('sha256', options.secret).update(`storage/${options.purpose}`).digest();
  const mac = (body: string): Buffer => createHmac('sha256', key).update(body).digest();
  return {
    sign: (claim) => {
      const body = Buffer.from(JSON.stringify(claim)).toString('base64url');
      return `${body}.${mac(body).toString('base64url')}`;
    },
    open: <Claim extends { readonly e: number }>(token: string, nowMs: number): Claim | null => {
      const [body, signature, rest] = token.split('.');
      if (!body || !signature || rest !== undefined) return null;
      const given = Buffer.from(signature, 'base64url');
      const expected = mac(body);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      const claim = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Claim;
      return claim.e * 1000 > nowMs ? claim : null;
    },
  };
}
