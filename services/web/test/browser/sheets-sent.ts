import type { BrowserContext, Request } from 'playwright-core';

export type Sent = { readonly marks: readonly string[]; answered: boolean };

/** The marks of every sheet that left this browser, each named by film, criterion and instant, and whether the office answered. */
export function sheetsSent(context: BrowserContext): readonly Sent[] {
  const sent: Sent[] = [];
  const byRequest = new Map<Request, Sent>();
  context.on('request', (request) => {
    const entryId = /ballots\/([^/]+)\/sheet$/.exec(request.url())?.[1];
    if (entryId === undefined) return;
    const { marks } = request.postDataJSON() as { readonly marks: Readonly<Record<string, { setAtMs: number }>> };
    const one = {
      marks: Object.entries(marks).map(([id, { setAtMs }]) => `${entryId}/${id}/${setAtMs}`),
      answered: false,
    };
    sent.push(one);
    byRequest.set(request, one);
  });
  context.on('response', (response) => {
    const one = byRequest.get(response.request());
    if (one) one.answered = response.ok();
  });
  return sent;
}
