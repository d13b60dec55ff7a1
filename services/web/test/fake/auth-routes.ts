import express, { type Express, type Request } from 'express';
import { personByEmail } from './people';

export const CODE = '123456';
export const SESSION_COOKIE = 'fake_session';

/** Sign-in as better-auth answers it; the code is always the same. */
export function mountAuth(app: Express): void {
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
    const email = cookieOf(request);
    if (!email || personByEmail(email) === null) {
      response.status(401).json({});
      return;
    }
    const claims = { email, exp: Math.floor(Date.now() / 1000) + 900 };
    response.json({ token: `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x` });
  });
}

function cookieOf(request: Request): string | null {
  const found = new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(request.get('cookie') ?? '')?.[1];
  return found ? decodeURIComponent(found) : null;
}
