import { heading, italic, paragraph, table } from '../blocks';
import type { PaperBlock, PaperColumn } from '../paper';

/** Turns the Markdown of the rules page into blocks. Its own title is left out: the sheet has one. */
export function readMarkdown(markdown: string): readonly PaperBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('# '))
    .flatMap(readPart);
}

function readPart(part: string): readonly PaperBlock[] {
  const lines = part.split('\n');
  if (part.startsWith('## ')) return [heading(plain(part.slice(3)))];
  if (part.startsWith('### ')) return [heading(plain(part.slice(4)))];
  if (part.startsWith('> ')) return [italic(plain(part.slice(2)))];
  if (part.startsWith('|')) return [readTable(lines)];
  if (/^\*[^*]+\*$/.test(part)) return [italic(part.slice(1, -1))];
  if (/^(- |\d+\. )/.test(part)) return lines.map(readItem);
  return [paragraph(plain(lines.join(' ')))];
}

function readItem(line: string): PaperBlock {
  const [, marker = '-', rest = ''] = /^(-|\d+\.) (.*)$/.exec(line) ?? [];
  const [, lead, text] = /^\*\*(.+?)\*\*(?::| ) ?(.*)$/.exec(rest) ?? [];
  if (lead === undefined || text === undefined) return { kind: 'item', marker, text: plain(rest) };
  return { kind: 'item', marker, lead: `${plain(lead)}:`, text: plain(text) };
}

function readTable(lines: readonly string[]): PaperBlock {
  const cells = (line: string): readonly string[] =>
    line
      .replace(/^\|\s*|\s*\|$/g, '')
      .split(/\s*(?<!\\)\|\s*/)
      .map((cell) => plain(cell.replaceAll('\\|', '|')));
  const [head = '', , ...rows] = lines;
  const body = rows.map(cells);
  const columns = cells(head).map((title, at): PaperColumn => {
    const longest = Math.max(title.length, ...body.map((row) => row[at]?.length ?? 0));
    return { title, share: Math.min(60, Math.max(12, longest)), align: 'left' };
  });
  return table(cells(head)[0] ?? '', columns, body);
}

const plain = (text: string): string => text.replace(/\*\*/g, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
