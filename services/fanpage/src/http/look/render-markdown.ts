import { SafeHtml, escapeHtml } from '../html';

/** The part of Markdown that the rules page is written in: headings, paragraphs, lists, tables, quotes, strong and emphasised words. */
export function renderMarkdown(markdown: string): SafeHtml {
  const blocks = markdown.trim().split(/\n{2,}/);
  return new SafeHtml(blocks.map(renderBlock).join('\n'));
}

function renderBlock(block: string): string {
  const lines = block.split('\n');
  const heading = /^(#{1,4}) (.+)$/.exec(block);
  if (heading?.[1] && heading[2]) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (lines.every((line) => line.startsWith('- ')))
    return list(
      'ul',
      lines.map((line) => line.slice(2)),
    );
  if (lines.every((line) => /^\d+\. /.test(line)))
    return list(
      'ol',
      lines.map((line) => line.replace(/^\d+\. /, '')),
    );
  if (lines.every((line) => line.startsWith('|'))) return renderTable(lines);
  if (lines.every((line) => line.startsWith('>')))
    return `<blockquote>${inline(lines.map((line) => line.replace(/^> ?/, '')).join(' '))}</blockquote>`;
  return `<p>${inline(lines.join(' '))}</p>`;
}

const list = (tag: 'ul' | 'ol', items: readonly string[]): string =>
  `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;

function renderTable(lines: readonly string[]): string {
  const cells = (line: string) =>
    line
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.trim().replaceAll('\\|', '|')));
  const [head = '', , ...rows] = lines;
  const label = escapeHtml(head.replaceAll('|', ' ').trim());
  const row = (tag: 'th' | 'td', line: string) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table><thead>${row('th', head)}</thead><tbody>${rows.map((line) => row('td', line)).join('')}</tbody></table></div>`;
}

const inline = (text: string): string =>
  escapeHtml(text)
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>');
