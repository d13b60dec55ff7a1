import { element } from './element';

export type Row = { readonly cells: readonly string[]; readonly isWrong: boolean };

/** A table in its card, with wrong rows marked by colour and by their last cell's word. */
export function drawTable(of: {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}): HTMLElement {
  const { title, heads, rows } = of;
  const cells = (name: 'th' | 'td', texts: readonly string[]) => texts.map((text) => element(name, {}, text));
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...cells('th', heads))),
    element(
      'tbody',
      {},
      ...rows.map((row) => element('tr', { class: row.isWrong ? 'wrong-row' : '' }, ...cells('td', row.cells))),
    ),
  );
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, title),
    element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': title }, table),
  );
}
