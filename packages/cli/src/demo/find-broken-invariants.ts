import { callRpc } from '@hoithi/bus';
import { auditAward, auditFanpage, auditIntake, auditStorage } from '@hoithi/contracts';
import { connectStack } from '../connect-stack';

const AUDITS = [auditIntake, auditStorage, auditAward, auditFanpage] as const;

/** Asks every service whether its invariants hold; each broken one is told with its subject. */
export async function findBrokenInvariants(options: {
  readonly natsUrl: string;
  readonly contestId: string;
}): Promise<readonly string[]> {
  const bus = await connectStack({ natsUrl: options.natsUrl, name: 'hoithi-audit' });
  try {
    const found: string[] = [];
    for (const audit of AUDITS) {
      const { broken } = await callRpc(bus, audit, { contestId: options.contestId }, { timeoutMs: 30_000 });
      found.push(
        ...broken.map(({ invariant, subject, text }) => `${audit.service}: ${invariant}: ${subject}: ${text}`),
      );
    }
    return found;
  } finally {
    await bus.drain();
  }
}
