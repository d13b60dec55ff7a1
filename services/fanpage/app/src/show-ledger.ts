import type { LogHead } from '@hoithi/scoring';
import { element } from './element';
import { listHeads } from './list-heads';
import { say } from './words';

/** Shows the heads that the site has published so far, for whoever wants to note one down; without a network nothing is said. */
export async function showLedger(into: HTMLElement, url: string): Promise<void> {
  const answer = await fetch(url).catch(() => null);
  if (answer?.ok !== true) {
    into.hidden = true;
    return;
  }
  const { heads } = (await answer.json()) as { readonly heads: readonly LogHead[] };
  const empty = say({
    vi: 'Chưa có mã nào. Mã đầu tiên được công bố khi Ban Giám khảo bắt đầu niêm phong phiếu.',
    en: 'There is none yet. The first appears when the jury has begun to seal.',
  });
  const why = say({
    vi: 'Mỗi mã thay cho mọi phiếu đã niêm phong tới lúc đó mà không lộ điểm nào. Ghi lại một mã: sau này không ai sửa được phiếu trước đó mà bạn không biết.',
    en: 'Each stands for all sheets sealed so far and tells no mark. Note one down: nobody can change an earlier sheet later without you seeing it.',
  });
  into.replaceChildren(
    element('h2', {}, say({ vi: 'Mã nhật ký đã công bố', en: 'Published heads of the log' })),
    element('p', {}, heads.length === 0 ? empty : why),
    ...(heads.length === 0 ? [] : [listHeads(heads.toReversed())]),
  );
}
