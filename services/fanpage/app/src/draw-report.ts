import type { ResultBundle } from '@hoithi/scoring';
import { drawExclusions } from './draw-exclusions';
import { drawHeads } from './draw-heads';
import { drawKeyed } from './draw-keyed';
import { drawPrizes } from './draw-prizes';
import { drawRanking } from './draw-ranking';
import { element } from './element';
import type { JudgedCheck, Judgement } from './judge';
import { say } from './words';

/** The whole answer: one sentence, each check, and the numbers counted here beside those that were published. */
export function drawReport(
  bundle: ResultBundle,
  of: { readonly judgement: Judgement; readonly prizeNames: Readonly<Record<string, string>> },
): readonly Node[] {
  const { judgement, prizeNames } = of;
  const tables =
    judgement.recount.tally === null
      ? []
      : [
          drawRanking(bundle, judgement.recount.tally),
          drawPrizes(bundle, { tally: judgement.recount.tally, prizeNames }),
          ...drawKeyed(bundle),
          ...drawExclusions(bundle, { comparison: judgement.recount.withoutExclusions, prizeNames }),
        ];
  return [drawVerdict(bundle, judgement), drawChecks(judgement.checks), ...tables, drawHeads(bundle)];
}

function drawVerdict({ stage, contestId }: ResultBundle, { recount, faults }: Judgement): Node {
  const { entries, sheets, leaves } = recount;
  const isRight = faults === 0;
  const sentence = isRight
    ? say({
        vi: `Kết quả đúng: cộng lại ${sheets} phiếu của ${entries} tác phẩm cho ra đúng bảng đã công bố.`,
        en: `The result holds: ${sheets} sheets of ${entries} entries, counted again, give what was published.`,
      })
    : say({
        vi: `Gói này không đáng tin: có ${faults} chỗ không khớp.`,
        en: `This bundle cannot be trusted: it is wrong in ${faults} ${faults === 1 ? 'place' : 'places'}.`,
      });
  const stages = {
    provisional: { vi: 'kết quả tạm thời, còn thời hạn khiếu nại', en: 'provisional result, open to complaints' },
    final: { vi: 'kết quả chính thức', en: 'final result' },
  };
  const soft = `${contestId} · ${say(stages[stage] ?? stages.final)} · ${say({ vi: `nhật ký ${leaves} dòng`, en: `log of ${leaves} lines` })}`;
  return element(
    'section',
    { class: isRight ? 'verdict' : 'verdict wrong' },
    element('h2', { tabindex: '-1', id: 'verdict' }, `${isRight ? '✓' : '✗'} ${sentence}`),
    element('p', { class: 'soft' }, soft),
  );
}

function drawChecks(checks: readonly JudgedCheck[]): Node {
  const rows = checks.map(({ title, faults }) =>
    element(
      'li',
      { class: faults.length === 0 ? 'right' : 'wrong' },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, faults.length === 0 ? '✓' : '✗'),
      element(
        'span',
        {},
        say(title),
        element(
          'strong',
          {},
          faults.length === 0 ? ` – ${say({ vi: 'đúng', en: 'holds' })}` : ` – ${say({ vi: 'sai', en: 'wrong' })}`,
        ),
      ),
      faults.length === 0
        ? null
        : element(
            'ul',
            {},
            ...faults
              .slice(0, MOST_FAULTS)
              .map(({ text, path }) =>
                element('li', {}, say(text), ' ', element('code', { class: 'small soft' }, path)),
              ),
            ...(faults.length > MOST_FAULTS ? [element('li', {}, `… +${faults.length - MOST_FAULTS}`)] : []),
          ),
    ),
  );
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, say({ vi: '2. Những gì đã được kiểm', en: '2. What was checked' })),
    element('ul', { class: 'checks' }, ...rows),
  );
}

const MOST_FAULTS = 12;
