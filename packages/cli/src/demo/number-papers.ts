import { paperRoutes } from '@hoithi/contracts';
import { callRoute, type Caller } from '../http-client/call-route';

/** Gives every paper that carries a number its number and today's date, as the records office does; each kind and body counts for itself. */
export async function numberPapers(secretary: Caller, contestId: string): Promise<void> {
  const params = { contestId } as never;
  const { papers } = await callRoute(secretary, paperRoutes.listPapers, { params });
  const now = new Date();
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const last = new Map<string, number>();
  for (const { key, numbered, fullNumber } of papers.flatMap(({ parts }) => parts)) {
    if (!numbered) continue;
    const kind = fullNumber.replace(/^[^/-]*/, '');
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    const body = { key, number: String(number).padStart(2, '0'), date, reason: null };
    await callRoute(secretary, paperRoutes.issuePaper, { params, body });
  }
}
