import { canonicalJson } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import type { Paper, PaperSheet } from './paper';
import { paperNumber } from './words/paper-number';

/** The sheets of a paper that carry one number and come back with one signature. */
export type PaperPart = {
  readonly key: string;
  readonly title: string;
  readonly sheets: readonly PaperSheet[];
  /** Forms and certificates carry no number. */
  readonly numbered: boolean;
  /** As printed, e.g. `12-BB/BGK`; dots while it is a draft, empty for forms. */
  readonly fullNumber: string;
  /** SHA-256 over the canonical JSON of the sheets: every word of the part, its number and date among them. */
  readonly contentHash: string;
};

/** Divides a paper into what is numbered and signed for itself, in the order of its sheets. */
export function partsOf(paper: Paper): readonly PaperPart[] {
  const keys = [...new Set(paper.sheets.map(({ key }) => key))];
  return keys.map((key) => {
    const sheets = paper.sheets.filter((sheet) => sheet.key === key);
    const numbered = sheets.find(({ heading }) => heading.code !== null);
    return {
      key,
      title: keys.length === 1 ? paper.name : titleOf(sheets),
      sheets,
      numbered: numbered !== undefined,
      fullNumber: numbered === undefined ? '' : paperNumber(numbered.family, numbered.heading),
      contentHash: createHash('sha256').update(canonicalJson(sheets)).digest('hex'),
    };
  });
}

/** "Quyết định về việc … (thay thế …)": a part that replaces one that went out says so. */
function titleOf([first]: readonly PaperSheet[]): string {
  const [what = '', ...more] = first?.subtitle ?? [];
  const replaces = more.find((line) => line.startsWith('(thay thế'));
  return [first?.title ?? '', what, replaces ?? ''].filter((part) => part !== '').join(' ');
}
