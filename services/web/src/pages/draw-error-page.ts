import type { Bilingual, ErrorCode } from '@hoithi/contracts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** The page for when a part of the house is down: what happened, what is safe, what to do next, and a code to quote. */
export function drawErrorPage(page: {
  readonly code: ErrorCode;
  readonly sentence: Bilingual;
  readonly correlationId: string;
  readonly againPath: string;
}): string {
  const { code, sentence, correlationId, againPath } = page;
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tạm ngưng | Temporarily down</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; color: #17233a; background: #f5f7fb; margin: 0; padding: 48px 16px; }
  main { max-width: 36rem; margin: auto; background: #fff; border: 1px solid #dfe5ef; border-radius: 8px; padding: 24px; }
  h1 { font-size: 1.375rem; margin: 0 0 12px; }
  a { color: #0b5cad; display: inline-block; padding: 12px 0; }
  small { color: #4a5872; overflow-wrap: anywhere; }
  @media (prefers-color-scheme: dark) {
    body { color: #e8edf6; background: #10182a; } main { background: #17233a; border-color: #2f3d57; }
    a { color: #8ec3f7; } small { color: #b3bfd4; }
  }
</style>
<main>
  <h1>Trang tạm thời chưa mở được</h1>
  <p>${escapeHtml(sentence.vi)}</p>
  <p lang="en">${escapeHtml(sentence.en)}</p>
  <p><a href="${escapeHtml(againPath)}">Thử lại <span lang="en">/ Try again</span></a></p>
  <small>${escapeHtml(code)} · ${escapeHtml(correlationId)}</small>
</main>
</html>
`;
}
