import type { LogHead } from '@hoithi/scoring';
import { element } from './element';
import { instant, say } from './words';

/** Heads one under the other: when, how many lines, and the text to note down. */
export const listHeads = (heads: readonly LogHead[]): HTMLElement =>
  element(
    'ul',
    { class: 'heads' },
    ...heads.map(({ atMs, size, hash }) =>
      element(
        'li',
        {},
        `${instant(atMs)} · ${say({ vi: `${size} dòng`, en: `${size} lines` })}`,
        element('br', {}),
        element('span', { class: 'hash' }, hash),
      ),
    ),
  );
