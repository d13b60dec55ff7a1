import type { RequestHandler } from 'express';

/**
 * What an API answers by default; a page that shows pictures and scripts replaces the content policy by its own.
 * No HSTS here: only the outermost proxy knows whether people come over TLS.
 */
export const setSecurityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  next();
};
