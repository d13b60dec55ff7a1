import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

const SHA256 = /^[0-9a-f]{64}$/;

/** Every sheet that is told to be from paper is a sealed sheet of this bundle, named once, and bound to a scan. */
export function checkKeyed({ keyedSheets = [], sheets }: ResultBundle): readonly RecountFault[] {
  const name = ({ juror, entry }: { readonly juror: string; readonly entry: string }): string => `${juror} / ${entry}`;
  const sealed = new Set(sheets.map(name));
  const seen = new Set<string>();
  return keyedSheets.flatMap((keyed, at) => {
    const sheet = name(keyed);
    const isFirst = !seen.has(sheet);
    seen.add(sheet);
    if (isFirst && sealed.has(sheet) && SHA256.test(keyed.scanSha256)) return [];
    const text = {
      vi: `phiếu giấy ${sheet} không phải một phiếu đã niêm phong, bị ghi hai lần, hoặc không có bản quét`,
      en: `paper sheet ${sheet} is no sealed sheet, stands twice, or has no scan`,
    };
    return [{ code: 'keyed-sheet' as const, path: `keyedSheets[${at}]`, text }];
  });
}
