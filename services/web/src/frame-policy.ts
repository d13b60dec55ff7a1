import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { liesUnder } from './lies-under';

const NOT_FRAMED = "default-src 'none'; frame-ancestors 'none'";

/** Only the player under /embed may stand inside another site's page (R26); everything else refuses to be framed. */
export function framePolicyFor(path: string): {
  readonly applyToProxied: (given: IncomingHttpHeaders, response: ServerResponse) => void;
} {
  if (liesUnder(path, '/embed')) {
    return {
      applyToProxied: (given, response) => {
        response.removeHeader('x-frame-options');
        if (given['content-security-policy'] === undefined) response.removeHeader('content-security-policy');
      },
    };
  }
  return {
    applyToProxied: (given, response) => {
      response.setHeader('x-frame-options', 'DENY');
      if (given['content-security-policy'] === undefined) response.setHeader('content-security-policy', NOT_FRAMED);
    },
  };
}
