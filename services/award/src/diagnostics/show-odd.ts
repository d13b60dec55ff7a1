import type { TallyResult } from '@hoithi/scoring';
import type { Look } from '../store/look';
import type { DiagnosticsView } from './diagnostics-view';

/**
 * Sheets far from the others, with what the juror said when asked to look again; `reopened` where that was said of an earlier seal.
 */
export function showOdd(
  { diagnostics }: TallyResult,
  of: {
    readonly entryIdOf: (code: string) => never;
    readonly numberOf: ReadonlyMap<string, string>;
    readonly looks: readonly Look[];
    /** The hash under which a sheet is sealed now. */
    readonly sealOf: (sheetId: string) => string | undefined;
  },
): DiagnosticsView['odd'] {
  const lookOf = new Map(of.looks.map((look) => [`${of.numberOf.get(look.jurorId)}/${look.entryId}`, look]));
  return (diagnostics?.lookAgain ?? []).map(({ juror, entry, total, others }) => {
    const entryId = of.entryIdOf(entry);
    const look = lookOf.get(`${juror}/${String(entryId)}`);
    const answer =
      look === undefined
        ? 'none'
        : of.sealOf(look._id) === look.sheetHash
          ? (look.reply?.answer ?? 'open')
          : 'reopened';
    return { label: juror, entryId, total, others, answer, explanation: look?.reply?.explanation ?? null };
  });
}
