/// <reference types="node" />
import type { startFanpage } from './fanpage-for-tests';

type House = Awaited<ReturnType<typeof startFanpage>>;
type Answer = { status: number; text: string; json: () => Record<string, unknown>; headers: Headers };
export type SiteUnderTest = ReturnType<typeof siteUnderTest>;
export const HOUR = 3_600_000;

/** What a visitor, a neighbour and the log say about the site; `house` answers once it stands. */
export function siteUnderTest(house: () => House) {
  const call = async (
    path: string,
    options: {
      method?: string;
      json?: unknown;
      form?: Record<string, string>;
      cookie?: string;
      headers?: Record<string, string>;
    } = {},
  ): Promise<Answer> => {
    const { json, form, cookie } = options;
    const response = await fetch(house().publicUrl + path, {
      method: options.method ?? (json === undefined && form === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
        ...options.headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      headers: response.headers,
      json: () => JSON.parse(text) as Record<string, unknown>,
    };
  };
  const page = (path: string) => call(path, { headers: { accept: 'text/html' } });
  const errorOf = (answer: Answer) =>
    answer.json()['error'] as { code: string; message: string; messageEn: string; facts?: object };
  const key = (entryId: string, contestId = 'demo') => ({ contestId, entryId, channel: 'website' as const });
  const visitor = async (email: string): Promise<string> => {
    expect((await call('/api/site/visitor/code', { json: { email } })).status).toBe(202);
    const verified = await call('/api/site/visitor/verify', { json: { email, code: house().mail.codeFor(email) } });
    expect(verified.json()).toEqual({ verified: true });
    return verified.headers.get('set-cookie')?.split(';')[0] ?? '';
  };
  const vote = (code: string, cookie: string, act = 'give') =>
    call(`/api/site/entries/${code}/reaction`, { json: { act }, cookie });
  const factsOf = async (filter: string) => {
    const manager = await house().bus.manager();
    const { state } = await manager.streams.info('SITE');
    const facts = [];
    for (let seq = state.first_seq || 1; seq <= state.last_seq; seq += 1) {
      const message = await manager.streams.getMessage('SITE', { seq });
      if (message.subject.startsWith(filter.replace('*', ''))) facts.push(message.json<Record<string, unknown>>());
    }
    return facts;
  };
  const eventually = async (check: () => unknown) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await check();
        return;
      } catch (error) {
        if (attempt > 600) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  return { house, call, page, errorOf, key, visitor, vote, factsOf, eventually };
}
