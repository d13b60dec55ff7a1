import { timingSafeEqual } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { ContestError } from '@hoithi/contracts';
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { readConfig } from '../read-config';

const metricsConfig = z.object({
  HOITHI_METRICS_TOKEN: z
    .string()
    .min(20)
    .optional()
    .describe('what a collector on another machine sends as its bearer token'),
});

/**
 * A service's own figures tell strangers how busy and how broken it is. They are for callers on this machine, and for a collector
 * elsewhere that holds HOITHI_METRICS_TOKEN; to everybody else the address does not exist.
 */
export function guardMetrics(token = readConfig(metricsConfig).HOITHI_METRICS_TOKEN): RequestHandler {
  return (request, _response, next) => {
    const isOurs = isLocal(request.ip) && isLocal(request.socket.remoteAddress);
    if (!isOurs && !holds(request, token)) throw new ContestError('not-found');
    next();
  };
}

/** The address behind a reverse proxy on this machine is the client's, so a proxied stranger is not local; nor is who only says so. */
function isLocal(ip: string | undefined): boolean {
  const address = ip?.replace(/^::ffff:/, '') ?? '';
  return isIPv4(address) ? address.startsWith('127.') : address === '::1';
}

function holds(request: Request, token: string | undefined): boolean {
  if (token === undefined) return false;
  const given = Buffer.from(request.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
