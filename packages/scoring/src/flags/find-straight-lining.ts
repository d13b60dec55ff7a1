import { canonicalJson } from '../bundle/canonical-json';
import type { BookSheet, ScoreBook } from '../book/score-book';
import type { SealOrder } from '../severity/juror-drift';
import type { Flag, FlagRules } from './flag';
import { isFlatSheet } from './is-flat-sheet';
import { longestSameRun } from './longest-same-run';

/**
 * Jurors whose sheets do not tell criteria apart (every criterion the same share of its maximum) or do not tell films apart (the same
 * row of marks on film after film, in the order of sealing). By juror only: neither a film nor a mark is named.
 */
export function findStraightLining(
  book: ScoreBook,
  of: { readonly order: SealOrder; readonly rules: FlagRules },
): readonly Flag[] {
  return book.jurors.flatMap((juror) => {
    const own = book.sheets.filter((sheet) => sheet.juror === juror && sheet.state === 'valid');
    if (own.length < of.rules.fewestSheets) return [];
    return [...sameShare(book, { juror, own, rules: of.rules }), ...sameRow({ juror, own, ...of })];
  });
}

function sameShare(
  book: ScoreBook,
  of: { readonly juror: string; readonly own: readonly BookSheet[]; readonly rules: FlagRules },
): readonly Flag[] {
  const flat = of.own.filter(({ marks }) => isFlatSheet(marks, book)).length;
  const value = Math.round((100 * flat) / of.own.length);
  if (flat === 0 || value < of.rules.sameSharePercent) return [];
  const text = {
    vi: `${flat} trên ${of.own.length} phiếu cho mọi tiêu chí cùng một tỷ lệ của điểm tối đa (${value}%).`,
    en: `${flat} of ${of.own.length} sheets give every criterion the same share of its maximum (${value}%).`,
  };
  return [{ kind: 'same-share', juror: of.juror, entry: null, value, unit: 'percent', text }];
}

function sameRow(of: {
  readonly juror: string;
  readonly own: readonly BookSheet[];
  readonly order: SealOrder;
  readonly rules: FlagRules;
}): readonly Flag[] {
  const marksOf = new Map(of.own.map(({ entry, marks }) => [entry, canonicalJson(marks)]));
  const value = longestSameRun((of.order[of.juror] ?? []).flatMap((entry) => marksOf.get(entry) ?? []));
  if (value < of.rules.sameRowFilms) return [];
  const text = {
    vi: `${value} tác phẩm niêm phong liền nhau có điểm giống hệt ở mọi tiêu chí.`,
    en: `${value} films sealed one after the other have exactly the same mark on every criterion.`,
  };
  return [{ kind: 'same-row', juror: of.juror, entry: null, value, unit: 'films', text }];
}
