import { ContestError, defineHttp } from '@hoithi/contracts';
import express from 'express';
import { z } from 'zod';
import {
  createHttpApp,
  createLogger,
  defineRoutes,
  listen,
  requireRole,
  route,
  type Authenticate,
  type Listening,
} from '@hoithi/platform';

import { answerErrors } from '../src/http/answer-errors';
import { correlate } from '../src/http/correlation';
import { guardMetrics } from '../src/http/guard-metrics';

const lines: string[] = [];
const logger = createLogger({ service: 'test', destination: { write: (line) => void lines.push(line) } });
const authenticate: Authenticate = (request) => {
  const role = request.get('authorization')?.slice('Bearer '.length);
  return Promise.resolve(role === 'juror' || role === 'entrant' ? { userId: 'u1', roles: [role] } : null);
};
const sheet = defineHttp({
  method: 'PUT',
  path: '/api/test/sheets/:code',
  audience: ['juror'],
  summary: 'Saves a sheet',
  params: z.object({ code: z.string().regex(/^[A-Z]{2}-\d{3}$/) }),
  body: z.object({ marks: z.number().int().max(10) }),
  reply: z.object({ code: z.string(), marks: z.number() }),
});
const broken = defineHttp({
  method: 'GET',
  path: '/api/test/broken',
  audience: 'public',
  summary: 'Fails',
  reply: z.object({ n: z.number() }),
});
const closed = defineHttp({ method: 'POST', path: '/api/test/closed', audience: 'public', summary: 'Refuses' });
const away = defineHttp({ method: 'GET', path: '/api/test/away', audience: 'public', summary: 'Is away' });

describe('a service over HTTP', () => {
  let server: Listening;
  let ready: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    const app = createHttpApp({
      logger,
      service: 'test',
      ready: () => ready(),
      skipJsonFor: ['/raw'],
      mount: (app) => {
        defineRoutes({
          router: app,
          authenticate,
          routes: [
            route(
              sheet,
              ({ params, body, signedIn }) =>
                ({ code: params.code, marks: body.marks, secret: signedIn().userId }) as never,
            ),
            route(broken, () => {
              throw new Error('the database password is hunter2');
            }),
            route(closed, () => {
              throw new ContestError('reactions-closed', { frozenAtMs: 1 });
            }),
            route(away, () => {
              throw new ContestError('service-unavailable');
            }),
          ],
        });
        app.post('/raw', (request, response) => void response.json({ parsed: request.body !== undefined }));
        app.get('/jury', requireRole(authenticate, 'juror'), (_request, response) => void response.send('in'));
      },
    });
    server = await listen(app, 0, '127.0.0.1');
  });
  afterAll(() => server.close());
  beforeEach(() => lines.splice(0));

  const call = async (method: string, path: string, options: { as?: string; body?: string; id?: string } = {}) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
      method,
      headers: {
        ...(options.as ? { authorization: `Bearer ${options.as}` } : {}),
        ...(options.body ? { 'content-type': 'application/json' } : {}),
        ...(options.id ? { 'x-correlation-id': options.id } : {}),
      },
      ...(options.body ? { body: options.body } : {}),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const error = (text: string) =>
    (
      JSON.parse(text) as {
        error: { code: string; message: string; messageEn: string; facts: object; correlationId: string };
      }
    ).error;

  it('answers a good call with what the contract names and nothing more', async () => {
    const answer = await call('PUT', '/api/test/sheets/SL-001', { as: 'juror', body: '{"marks":7}' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ code: 'SL-001', marks: 7 });
  });

  it.each([
    ['nobody', {}, 401, 'not-signed-in'],
    ['the wrong role', { as: 'entrant' }, 403, 'not-allowed'],
    ['a mark above the scale', { as: 'juror', body: '{"marks":11}' }, 400, 'bad-request'],
    ['no body', { as: 'juror' }, 400, 'bad-request'],
    ['broken JSON', { as: 'juror', body: '{"marks":' }, 400, 'bad-request'],
    [
      'a body of 300 KB',
      { as: 'juror', body: JSON.stringify({ marks: 1, pad: 'x'.repeat(300_000) }) },
      400,
      'bad-request',
    ],
  ])('refuses %s with a code and both sentences', async (_what, options, status, code) => {
    const answer = await call('PUT', '/api/test/sheets/SL-001', options);
    expect(answer.status).toBe(status);
    expect(error(answer.text)).toMatchObject({
      code,
      message: expect.stringMatching(/[à-ỹ]/) as string,
      messageEn: expect.any(String) as string,
    });
  });

  it('names the field that is wrong', async () => {
    const answer = await call('PUT', '/api/test/sheets/SL-001', { as: 'juror', body: '{"marks":"many"}' });
    expect(error(answer.text).facts).toHaveProperty('marks');
  });

  it('answers an unknown route and a malformed address like any other error', async () => {
    expect(error((await call('GET', '/api/test/nothing')).text).code).toBe('not-found');
    expect(error((await call('PUT', '/api/test/sheets/%E0%A4%A', { as: 'juror', body: '{}' })).text).code).toBe(
      'bad-request',
    );
  });

  it('passes refusals on with their facts, and says when to come again', async () => {
    expect(error((await call('POST', '/api/test/closed')).text)).toMatchObject({
      code: 'reactions-closed',
      facts: { frozenAtMs: 1 },
    });
    const gone = await call('GET', '/api/test/away');
    expect([gone.status, gone.headers.get('retry-after')]).toEqual([503, '2']);
  });

  it('says nothing about a defect but an id that leads to the log', async () => {
    const answer = await call('GET', '/api/test/broken', { id: 'trace-12345678' });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/hunter2|stack|\.ts/);
    expect(error(answer.text)).toMatchObject({ code: 'internal', correlationId: 'trace-12345678' });
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ correlationId: 'trace-12345678', errorCode: 'internal' });
  });

  it('leaves the raw body to handlers that read it themselves', async () => {
    expect(JSON.parse((await call('POST', '/raw', { body: '{"a":1}' })).text)).toEqual({ parsed: false });
  });

  it('guards plain Express handlers by role', async () => {
    expect((await call('GET', '/jury')).status).toBe(401);
    expect((await call('GET', '/jury', { as: 'entrant' })).status).toBe(403);
    expect((await call('GET', '/jury', { as: 'juror' })).text).toBe('in');
  });

  it('tells its health and its figures', async () => {
    expect((await call('GET', '/healthz')).status).toBe(200);
    ready = () => Promise.reject(new Error('NATS does not answer'));
    const ill = await call('GET', '/healthz');
    ready = () => Promise.resolve();
    expect([ill.status, JSON.parse(ill.text)]).toEqual([
      503,
      { status: 'unavailable', service: 'test', reason: 'NATS does not answer' },
    ]);
    expect((await call('GET', '/metrics')).text).toMatch(
      /hoithi_http_request_duration_seconds_count\{[^}]*route="\/api\/test\/sheets\/:code"/,
    );
  });

  it('keeps its figures from strangers, a collector with the token excepted', async () => {
    const ask = async (token: string | undefined, headers: Record<string, string>): Promise<number> => {
      const app = express();
      app.set('trust proxy', 'loopback');
      app.use(correlate(logger));
      app.get('/metrics', guardMetrics(token), (_request, response) => void response.send('figures'));
      app.use(answerErrors);
      const door = await listen(app, 0, '127.0.0.1');
      const { status } = await fetch(`http://127.0.0.1:${door.port}/metrics`, { headers });
      await door.close();
      return status;
    };
    const stranger = { 'x-forwarded-for': '203.0.113.7' };
    const token = 'a token of the collector 1234';
    expect(await ask(token, {})).toBe(200);
    expect(await ask(undefined, stranger)).toBe(404);
    expect(await ask(token, { 'x-forwarded-for': '127.0.0.1, 203.0.113.7' })).toBe(404);
    expect(await ask(token, { ...stranger, authorization: 'Bearer a token of somebody else' })).toBe(404);
    expect(await ask(token, { ...stranger, authorization: `Bearer ${token}` })).toBe(200);
  });

  it('sends the headers that keep browsers strict', async () => {
    const { headers } = await call('GET', '/healthz');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
