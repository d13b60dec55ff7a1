import express, { type Express, type Request } from 'express';
import { personByEmail, type Person } from './people';

export const CODE = '123456';
export const SESSION_COOKIE = 'fake_session';

/** A token that the fake services read and nobody else takes. */
export const unsigned = ({ userId }: Person): string => {
  const claims = { sub: userId, exp: Math.floor(Date.now() / 1000) + 900 };
  return `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
};

/** Sign-in as better-auth answers it; the code is always the same. */
export function mountAuth(app: Express, tokenOf: (person: Person) => string): void {
  app.use('/api/auth', express.json());
  app.post('/api/auth/email-otp/send-verification-otp', (_request, response) => {
    response.json({ success: true });
  });
  app.post('/api/auth/sign-in/email-otp', (request, response) => {
    const { email, otp } = request.body as { email: string; otp: string };
    if (otp !== CODE || personByEmail(email) === null) {
      response.status(400).json({ code: 'INVALID_OTP', message: 'Invalid OTP' });
      return;
    }
    response.cookie(SESSION_COOKIE, email, { httpOnly: true, path: '/' }).json({ token: 'x' });
  });
  app.post('/api/auth/sign-out', (_request, response) => {
    response.clearCookie(SESSION_COOKIE).json({ success: true });
  });
  app.get('/api/auth/token', (request, response) => {
    const person = personByEmail(cookieOf(request) ?? '');
    if (person === null) response.status(401).json({});
    else response.json({ token: tokenOf(person) });
  });
}

function cookieOf(request: Request): string | null {
  const found = new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(request.get('cookie') ?? '')?.[1];
  return found ? decodeURIComponent(found) : null;
}
