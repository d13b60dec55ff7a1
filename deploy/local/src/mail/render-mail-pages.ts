import type { CaughtMail } from './mail-store';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.4rem;text-align:left}
pre{white-space:pre-wrap;background:#f5f5f5;padding:1rem}iframe{width:100%;height:30rem;border:1px solid #ccc}`;

export function renderMailList(letters: readonly CaughtMail[]): string {
  const rows = letters.map(
    (mail) => `<tr><td>${timeOf(mail)}</td><td>${escapeHtml(mail.to.join(', '))}</td>
<td><a href="/messages/${mail.id}">${escapeHtml(mail.subject) || '—'}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th>Lúc · At</th><th>Đến · To</th><th>Tiêu đề · Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const note = '<p>Thư không được gửi đi đâu cả; tất cả nằm ở đây. · Nothing is sent out; every letter ends here.</p>';
  return page('Hộp thư thử · Caught mail', note + table);
}

export function renderMail(mail: CaughtMail): string {
  const head = `<p><a href="/">← Tất cả · All</a></p><p>${timeOf(mail)} · ${escapeHtml(mail.from)} → ${escapeHtml(mail.to.join(', '))}</p>`;
  // Sandboxed: a letter may hold scripts, and this page shares its origin with the JSON of all letters.
  const html = mail.html === '' ? '' : `<iframe sandbox srcdoc="${escapeHtml(mail.html)}" title="HTML"></iframe>`;
  return page(mail.subject, `${head}<pre>${escapeHtml(mail.text)}</pre>${html}`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body><h1>${escapeHtml(title)}</h1>${body}</body></html>`;
}

const timeOf = (mail: CaughtMail): string => new Date(mail.receivedAtMs).toISOString().slice(11, 19);

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
}
