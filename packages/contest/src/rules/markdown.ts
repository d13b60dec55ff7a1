import type { Locale } from '../schema/text';

/** A Markdown list, one item a line. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A numbered Markdown list. */
export function steps(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** A Markdown table; bars inside cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** An amount as official papers write it: 5.000.000 đồng. */
export function formatDong(valueDong: number, locale: Locale): string {
  const grouped = String(valueDong).replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  return locale === 'vi' ? `${grouped} đồng` : `VND ${grouped}`;
}

/** Points with a decimal comma in Vietnamese. */
export function formatPoints(points: number, locale: Locale): string {
  return locale === 'vi' ? String(points).replace('.', ',') : String(points);
}
