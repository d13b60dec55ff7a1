import type { PublishedResult } from '../../site/site';
import { html, type SafeHtml } from '../html';
import type { PageView } from '../look/page-view';
import { formatCount, formatScore } from '../look/words';

/**
 * The ranking and the frozen interaction, with the titles of the films that are still shown.
 * @param titles by code
 */
export function drawResultTables(
  view: PageView,
  result: PublishedResult,
  titles: ReadonlyMap<string, string>,
): SafeHtml {
  const { say } = view;
  const ranking = say({ vi: 'Bảng xếp hạng', en: 'Ranking' });
  const interaction = say({ vi: 'Lượt tương tác đã chốt', en: 'Frozen interaction' });
  return html`<section class="card">
      <h2>${ranking}</h2>
      <div class="scroll" role="region" tabindex="0" aria-label="${ranking}">${drawRanking(view, result, titles)}</div>
    </section>
    <section class="card">
      <h2>${interaction}</h2>
      <div class="scroll" role="region" tabindex="0" aria-label="${interaction}">
        ${drawInteraction(view, result, titles)}
      </div>
    </section>`;
}

function drawRanking(view: PageView, { ranking }: PublishedResult, titles: ReadonlyMap<string, string>): SafeHtml {
  const { say, lang } = view;
  return html`<table>
    <thead>
      <tr>
        <th class="number place">${say({ vi: 'Hạng', en: 'Rank' })}</th>
        <th>${say({ vi: 'Tác phẩm', en: 'Film' })}</th>
        <th class="number">${say({ vi: 'Điểm', en: 'Score' })}</th>
        <th class="number">${say({ vi: 'Số phiếu', en: 'Sheets' })}</th>
      </tr>
    </thead>
    <tbody>
      ${ranking.map(
        ({ rank, code, score, validSheets }) =>
          html`<tr>
            <td class="number place">${rank ?? '–'}</td>
            <td>${drawFilm(view, code, titles)}</td>
            <td class="number">${formatScore(score, lang)}</td>
            <td class="number">${validSheets}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function drawInteraction(
  view: PageView,
  { interaction }: PublishedResult,
  titles: ReadonlyMap<string, string>,
): SafeHtml {
  const { say, lang } = view;
  const rows = interaction.toSorted((a, b) => b.accepted - a.accepted);
  return html`<table>
    <thead>
      <tr>
        <th>${say({ vi: 'Tác phẩm', en: 'Film' })}</th>
        <th class="number">${say({ vi: 'Ghi nhận', en: 'Recorded' })}</th>
        <th class="number">${say(worth(view))}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ code, raw, accepted }) =>
          html`<tr>
            <td>${drawFilm(view, code, titles)}</td>
            <td class="number">${formatCount(raw, lang)}</td>
            <td class="number">${formatCount(accepted, lang)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What the last column counts: acts where an act is worth one, else their points by the weight (O12). */
function worth({ contest }: PageView): { readonly vi: string; readonly en: string } {
  const weight = contest.contest.definition.interaction.weights.siteVotes;
  return weight === 1
    ? { vi: 'Được tính', en: 'Counted' }
    : { vi: `Điểm (hệ số ${weight})`, en: `Points (weight ${weight})` };
}

/** A film that is shown no more has no page to lead to. */
function drawFilm({ link }: PageView, code: string, titles: ReadonlyMap<string, string>): SafeHtml {
  const title = titles.get(code);
  if (title === undefined) return html`${code}`;
  return html`<a class="code" href="${link(`/v/${code}`)}">${code}</a> <span class="title">${title}</span>`;
}
