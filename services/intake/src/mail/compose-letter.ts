import type { Bilingual } from '@hoithi/contracts';
import type { Letter } from './create-mailer';

export type LetterParts = {
  readonly to: string;
  readonly subject: Bilingual;
  /** Paragraphs, Vietnamese first, then the same in English. */
  readonly paragraphs: readonly Bilingual[];
  /** Rows of a small table: a receipt, for instance. */
  readonly rows?: readonly { readonly name: Bilingual; readonly value: string }[];
  readonly link?: { readonly name: Bilingual; readonly url: string };
  /** Set large and alone, such as a code. */
  readonly standout?: string;
};

/** One letter in both languages, as plain text and as plain HTML without pictures or trackers. */
export function composeLetter(parts: LetterParts): Letter {
  return {
    to: parts.to,
    subject: `${parts.subject.vi} | ${parts.subject.en}`,
    text: [inText(parts, 'vi'), '---', inText(parts, 'en')].join('\n\n'),
    html: `<!doctype html><html lang="vi"><body style="font:16px/1.5 'Be Vietnam Pro',system-ui,sans-serif;color:#1b1b1b;max-width:38rem">
${inHtml(parts, 'vi')}<hr><div lang="en">${inHtml(parts, 'en')}</div></body></html>`,
  };
}

type Language = keyof Bilingual;

function inText(parts: LetterParts, language: Language): string {
  return [
    ...parts.paragraphs.map((paragraph) => paragraph[language]),
    ...(parts.standout === undefined ? [] : [`    ${parts.standout}`]),
    ...(parts.rows ?? []).map((row) => `${row.name[language]}: ${row.value}`),
    ...(parts.link ? [`${parts.link.name[language]}: ${parts.link.url}`] : []),
  ].join('\n\n');
}

function inHtml(parts: LetterParts, language: Language): string {
  const paragraphs = parts.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph[language])}</p>`).join('\n');
  const standout =
    parts.standout === undefined
      ? ''
      : `<p style="font-size:2rem;letter-spacing:.3rem;font-weight:700">${escapeHtml(parts.standout)}</p>`;
  const rows = (parts.rows ?? []).map(
    (row) => `<tr><th align="left">${escapeHtml(row.name[language])}</th><td>${escapeHtml(row.value)}</td></tr>`,
  );
  const table = rows.length === 0 ? '' : `<table cellpadding="6">${rows.join('')}</table>`;
  const link = parts.link
    ? `<p><a href="${escapeHtml(parts.link.url)}">${escapeHtml(parts.link.name[language])}</a></p>`
    : '';
  return [paragraphs, standout, table, link].join('\n');
}

function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => names[character] ?? character);
}
