import type { PublishedResult } from '../../site/site';

type Prize = PublishedResult['prizes'][number];
type Entry = Prize['entries'][number];

/** What the result says of a certificate that somebody holds in the hand. */
export type CertificateAnswer =
  | {
      readonly kind: 'holds';
      readonly prize: Prize;
      readonly entry: Entry;
    }
  /** The work is known and has not this prize: any more, or it never had it; what it holds instead. */
  | {
      readonly kind: 'withdrawn' | 'overtaken';
      readonly code: string;
      readonly prize: Prize;
      readonly holds: readonly Prize[];
    }
  /** The prize stands, the work was withdrawn or taken down and is shown no more. */
  | { readonly kind: 'hidden'; readonly code: string; readonly prize: Prize }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'early' };

/** Finds what a certificate's mark, `<prize>-<code>`, stands for in the result as it is now (R20). */
export function checkCertificate(result: PublishedResult | null, mark: string): CertificateAnswer {
  if (result === null) return { kind: 'early' };
  const prize = result.prizes.find(
    ({ prizeId }) => mark.startsWith(`${prizeId}-`) && isCode(result, codeIn(mark, prizeId)),
  );
  if (prize === undefined) return { kind: 'unknown' };
  const code = codeIn(mark, prize.prizeId);
  const entry = prize.entries.find((one) => one.code === code);
  if (entry === undefined) {
    const holds = result.prizes.filter(({ entries }) => entries.some((one) => one.code === code));
    const had = result.withdrawn?.some((award) => award.prizeId === prize.prizeId && award.code === code) ?? false;
    return { kind: had ? 'withdrawn' : 'overtaken', code, prize, holds };
  }
  if (entry.authorNames.length === 0) return { kind: 'hidden', code, prize };
  return { kind: 'holds', prize, entry };
}

const codeIn = (mark: string, prizeId: string): string => mark.slice(prizeId.length + 1).toUpperCase();

const isCode = ({ ranking, prizes }: PublishedResult, code: string): boolean =>
  ranking.some((row) => row.code === code) ||
  prizes.some(({ entries }) => entries.some((entry) => entry.code === code));
