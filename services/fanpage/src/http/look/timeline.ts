import { CALENDAR_STEPS, formatDeadline } from '@hoithi/contest';
import { html, type SafeHtml } from '../html';
import { icon } from './icon';
import type { PageView } from './page-view';

/** What the public waits for; the inner instants of judging are the jury's. */
const SHOWN = new Set(['open', 'close', 'screeningClose', 'publish', 'freeze', 'council', 'ceremony']);

/** The life line of the contest: what is past, where it stands, and when the rest comes (R14-R20). */
export function drawTimeline({ contest, lang, nowMs, say }: PageView): SafeHtml {
  const { calendar } = contest;
  const steps = CALENDAR_STEPS.filter(({ milestone }) => SHOWN.has(milestone)).map(({ key, name }) => ({
    atMs: calendar[key],
    name,
  }));
  const nextIndex = steps.findIndex(({ atMs }) => atMs > nowMs);
  return html`<ol class="lifeline">
    ${steps.map(({ atMs, name }, index) => {
      const state = atMs <= nowMs ? 'past' : index === nextIndex ? 'next' : 'future';
      const word = {
        past: { vi: 'Đã qua', en: 'Past' },
        next: { vi: 'Sắp tới', en: 'Next' },
        future: { vi: 'Chưa tới', en: 'Later' },
      }[state];
      return html`<li class="${state}" ${state === 'next' && html` aria-current="step"`}>
        <span class="dot">${state === 'past' ? icon('check') : icon('clock')}</span>
        <strong>${say(name)}</strong>
        <time datetime="${new Date(atMs).toISOString()}"
          >${formatDeadline(atMs, lang, { timezone: calendar.timezone })}</time
        >
        <span class="word">${say(word)}</span>
      </li>`;
    })}
  </ol>`;
}
