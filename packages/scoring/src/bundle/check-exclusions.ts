import type { ScoreBook } from '../book/score-book';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

/** Every sheet that is not counted was voted out by the council, with the voices it needed and a reason, and nothing else was. */
export function checkExclusions(bundle: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const exclusions = bundle.exclusions ?? [];
  const carried = exclusions.filter(
    ({ reason, votesFor, votesNeeded }) => reason.trim().length > 0 && votesNeeded > 0 && votesFor >= votesNeeded,
  );
  const name = (juror: string, entry: string): string => `${juror} / ${entry}`;
  const voted = new Set(carried.flatMap(({ juror, entries }) => entries.map((entry) => name(juror, entry))));
  const left = book.sheets.filter(({ state }) => state === 'excluded').map(({ juror, entry }) => name(juror, entry));
  const unvoted = left.filter((sheet) => !voted.has(sheet));
  const counted = [...voted].filter((sheet) => !left.includes(sheet));
  return [
    ...unvoted.map((sheet) =>
      fault(sheet, {
        vi: 'không được tính mà hội đồng không biểu quyết',
        en: 'is left out without a vote of the council',
      }),
    ),
    ...counted.map((sheet) =>
      fault(sheet, {
        vi: 'hội đồng đã biểu quyết loại mà vẫn được tính',
        en: 'was voted out by the council and is counted',
      }),
    ),
  ];
}

const fault = (sheet: string, what: { readonly vi: string; readonly en: string }): RecountFault => ({
  code: 'excluded-without-vote',
  path: 'exclusions',
  text: { vi: `phiếu ${sheet} ${what.vi}`, en: `sheet ${sheet} ${what.en}` },
});
