import type { Server } from '@tus/server';
import { ContestError } from '@hoithi/contracts';
import type { RequestHandler } from 'express';

/** HEAD, PATCH and OPTIONS go to tus; a session is only ever made by intake, and only swept by us. */
export const serveUpload =
  (tus: Server): RequestHandler =>
  async (request, response) => {
    if (request.method === 'POST' || request.method === 'DELETE' || request.method === 'GET')
      throw new ContestError('not-allowed');
    await tus.handle(request, response);
  };
