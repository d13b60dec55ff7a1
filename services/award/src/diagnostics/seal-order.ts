import type { SealOrder } from '@hoithi/scoring';
import type { Sheet } from '../store/sheet';

/** By anonymous juror the codes in the order in which they were first sealed; a sheet sealed again keeps its place. */
export function sealOrder(of: {
  readonly sheets: readonly Sheet[];
  readonly numberOf: ReadonlyMap<string, string>;
  readonly codeOf: ReadonlyMap<string, string>;
}): SealOrder {
  const firstSealed = ({ earlier, seal }: Sheet): number => earlier[0]?.sealedAtMs ?? seal?.sealedAtMs ?? 0;
  const order: Record<string, string[]> = {};
  const sealed = of.sheets.filter((sheet) => sheet.state === 'sealed');
  for (const { jurorId, entryId } of sealed.toSorted((a, b) => firstSealed(a) - firstSealed(b))) {
    const juror = of.numberOf.get(jurorId);
    const entry = of.codeOf.get(entryId);
    if (juror !== undefined && entry !== undefined) (order[juror] ??= []).push(entry);
  }
  return order;
}
