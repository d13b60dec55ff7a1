import type { Logger } from '@hoithi/platform';
import { betterAuth } from 'better-auth';
import { emailOTP, jwt } from 'better-auth/plugins';
import { findStaffByEmail } from '../store/staff';
import { authAdapter } from '../store/auth-adapter';
import type { Store } from '../store/open-store';
import { deriveSecret } from './derive-secret';
import { rolesOf } from './roles-of';
import { trustedOrigins } from './trusted-origins';

export const AUTH_PATH = '/api/auth';
const CODE_SECONDS = 600;

export type Auth = ReturnType<typeof createAuth>;

/**
 * Accounts without passwords: a six-digit code by mail (10 minutes, 5 tries) signs in, and signs up the first time.
 * Other services check the short-lived token (10 minutes; `sub`, `name`, `roles`) against the keys at `/api/auth/jwks`.
 */
export function createAuth(options: {
  readonly store: Store;
  readonly logger: Logger;
  readonly publicUrl: string;
  readonly secret: string;
  readonly sendCode: (letter: { readonly email: string; readonly code: string }) => Promise<void>;
}) {
  const { store, logger, publicUrl, secret, sendCode } = options;
  return betterAuth({
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret: deriveSecret(secret, 'auth'),
    database: authAdapter(store),
    trustedOrigins: trustedOrigins(publicUrl),
    telemetry: { enabled: false },
    logger: { log: (level, message) => logger[level === 'error' ? 'error' : 'debug']({ part: 'auth' }, message) },
    session: { expiresIn: 14 * 86_400, updateAge: 86_400 },
    advanced: { cookiePrefix: 'hoithi', defaultCookieAttributes: { sameSite: 'lax', httpOnly: true } },
    // By network address: a whole office signs in at once on the last day. Per mailbox the limit is tight (count-code-request).
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 1_200,
      customRules: {
        '/email-otp/send-verification-otp': { window: 60, max: 120 },
        '/sign-in/email-otp': { window: 60, max: 240 },
        '/token': { window: 60, max: 1_200 },
        '/get-session': { window: 60, max: 1_200 },
      },
    },
    disabledPaths: [
      '/email-otp/check-verification-otp',
      '/email-otp/verify-email',
      '/email-otp/request-password-reset',
      '/email-otp/reset-password',
      '/email-otp/request-email-change',
      '/email-otp/change-email',
      '/forget-password/email-otp',
      '/update-user',
      '/change-email',
      '/delete-user',
    ],
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_SECONDS,
        allowedAttempts: 5,
        storeOTP: 'hashed',
        rateLimit: { window: 60, max: 120 },
        sendVerificationOTP: async ({ email, otp }) => sendCode({ email, code: otp }),
      }),
      jwt({
        jwt: {
          expirationTime: '10m',
          definePayload: async ({ user }) => {
            const staff = await findStaffByEmail(store, user.email);
            return { roles: rolesOf(staff), name: staff?.name ?? user.name };
          },
        },
      }),
    ],
  });
}
