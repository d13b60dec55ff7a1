import type { ResultBundle } from '@hoithi/scoring';
import { element } from './element';
import { listHeads } from './list-heads';
import { say } from './words';

/** What the log published day by day, and what made the bundle: folded, for whoever wants to compare. */
export function drawHeads({ log, program, rulesVersion, closedSheets }: ResultBundle): HTMLElement {
  const closed = say({
    vi: `${closedSheets.length} phiếu đã niêm phong nhưng không tính (mở lại, hoặc tác phẩm đã rút); mỗi phiếu có dòng trong nhật ký.`,
    en: `${closedSheets.length} sealed sheets are not counted (reopened, or of an entry that left); each has its line in the log.`,
  });
  const made = `${say({ vi: 'Chương trình', en: 'Program' })} hoithi ${program.version}${program.fingerprint === null ? '' : ` (${program.fingerprint.slice(0, 16)})`} · ${say({ vi: 'thể lệ', en: 'rules' })} ${rulesVersion}`;
  return element(
    'section',
    { class: 'card' },
    element(
      'details',
      {},
      element(
        'summary',
        {},
        say({ vi: `${log.heads.length} mã nhật ký đã công bố`, en: `${log.heads.length} published heads` }),
      ),
      listHeads(log.heads),
    ),
    element('p', {}, closed),
    element('p', { class: 'soft small' }, made),
  );
}
