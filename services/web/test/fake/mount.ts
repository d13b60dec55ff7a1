import { ContestError, ERROR_TABLE, isErrorCode, type HttpContract } from '@hoithi/contracts';
import express, { type Express, type Request, type Response } from 'express';
import type { z } from 'zod';
import { PEOPLE, type Person } from './people';

type Call<Route extends HttpContract> = {
  readonly params: z.output<Route['params']>;
  readonly query: z.output<Route['query']>;
  readonly body: z.output<Route['body']>;
  readonly who: Person;
  readonly response: Response;
};

const NOBODY: Person = { userId: 'nobody', email: '', name: '', roles: [] };

/** Serves one route of the contracts: the audience, the input and the reply are all checked against it. */
export function mount<Route extends HttpContract>(
  app: Express,
  route: Route,
  handle: (call: Call<Route>) => Promise<z.input<Route['reply']> | void> | z.input<Route['reply']> | void,
): void {
  const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  app[method](route.path, express.json(), async (request, response) => {
    try {
      const who = bearer(request);
      if (route.audience !== 'public' && who === null) throw new ContestError('not-signed-in');
      if (Array.isArray(route.audience) && !route.audience.some((role) => who?.roles.includes(role))) {
        throw new ContestError('not-allowed');
      }
      const reply = await handle({
        params: route.params.parse(request.params) as z.output<Route['params']>,
        query: route.query.parse(request.query) as z.output<Route['query']>,
        body: route.body.parse(request.body ?? {}) as z.output<Route['body']>,
        who: who ?? NOBODY,
        response,
      });
      if (response.headersSent) return;
      if (reply === undefined) response.status(204).end();
      else response.json(route.reply.parse(reply));
    } catch (error) {
      answerError(response, error);
    }
  });
}

function bearer(request: Request): Person | null {
  const token = /^Bearer [^.]+\.([^.]+)\./.exec(request.get('authorization') ?? '')?.[1];
  if (!token) return null;
  const claims = JSON.parse(Buffer.from(token, 'base64url').toString()) as { readonly sub: string };
  return Object.values(PEOPLE).find(({ userId }) => userId === claims.sub) ?? null;
}

function answerError(response: Response, error: unknown): void {
  const code = error instanceof ContestError && isErrorCode(error.code) ? error.code : 'internal';
  if (code === 'internal') process.stderr.write(`${String(error)}\n`);
  const { status, vi, en } = ERROR_TABLE[code];
  const facts = error instanceof ContestError ? error.facts : {};
  response.status(status).json({ error: { code, message: vi, messageEn: en, facts, correlationId: 'fake-0001' } });
}
