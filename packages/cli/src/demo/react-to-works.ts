import { siteRoutes } from '@hoithi/contracts';
import { callRoute } from '../http-client/call-route';
import type { Mailbox } from '../http-client/mailbox';
import { visitorAddress } from './visitor';

type Wish = { readonly code: string; readonly reactions: number };

/** Visitors verify an address each and react on the public site; the n-th visitor reacts to every work that wants at least n reactions. */
export async function reactToWorks(options: {
  readonly origin: string;
  readonly mailbox: Mailbox;
  readonly contestId: string;
  readonly wishes: readonly Wish[];
}): Promise<void> {
  const { origin, mailbox, contestId, wishes } = options;
  const most = Math.max(0, ...wishes.map(({ reactions }) => reactions));
  for (let visitor = 1; visitor <= most; visitor += 1) {
    const cookie = await verifyVisitor({ origin, mailbox, email: visitorAddress(visitor) });
    for (const { code, reactions } of wishes) {
      if (reactions < visitor) continue;
      const response = await fetch(`${origin}/api/site/${contestId}/works/${code}/reaction`, {
        method: siteRoutes.react.method,
        headers: { cookie, origin },
      });
      if (!response.ok)
        throw new Error(`A visitor could not react to ${code}: ${response.status} ${await response.text()}`);
    }
  }
}

async function verifyVisitor(options: {
  readonly origin: string;
  readonly mailbox: Mailbox;
  readonly email: string;
}): Promise<string> {
  const { origin, mailbox, email } = options;
  const after = await mailbox.lastId(email);
  await callRoute({ origin }, siteRoutes.requestVisitorCode, { body: { email } });
  const code = await mailbox.waitForCode({ to: email, after });
  const response = await fetch(origin + siteRoutes.confirmVisitor.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, code }),
  });
  if (!response.ok) throw new Error(`A visitor could not verify: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
