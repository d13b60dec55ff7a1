import type { Flag } from './flag';

/** Sealed sheets whose juror watched less of the film than the contest asks for, by the player's or the juror's own word (O16). */
export function findLittleWatched(
  sheets: readonly { readonly juror: string; readonly entry: string; readonly watchedPercent: number }[],
  belowPercent: number,
): readonly Flag[] {
  return sheets
    .filter(({ watchedPercent }) => watchedPercent < belowPercent)
    .map(({ juror, entry, watchedPercent: value }) => ({
      kind: 'little-watched',
      juror,
      entry,
      value,
      unit: 'percent',
      text: {
        vi: `Niêm phong khi mới xem ${value}% thời lượng (mốc lưu ý: dưới ${belowPercent}%).`,
        en: `Sealed after ${value}% of the film was watched (noted below ${belowPercent}%).`,
      },
    }));
}
