import type { PaperFamily, PaperHeading } from '../paper';

/** State papers write `12/BC-BGK`, Party papers `12-BC/BGK`; dots until the records office has given the number. */
export function paperNumber(family: PaperFamily, { number, code }: Pick<PaperHeading, 'number' | 'code'>): string {
  const party = family === 'party';
  const ending = [code?.kind ?? '', code?.issuer ?? ''].filter((part) => part !== '').join(party ? '/' : '-');
  return [number ?? '……', ending].filter((part) => part !== '').join(party ? '-' : '/');
}
