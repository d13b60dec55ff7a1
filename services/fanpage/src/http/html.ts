/** Markup that is safe to send as it is. Only `html` makes it, so a string from outside can never become one by accident. */
export class SafeHtml {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

export type Htmlable = SafeHtml | string | number | null | undefined | false | readonly Htmlable[];

/** Tagged template: literal parts stay, values are escaped, lists are joined, null and false give nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Htmlable[]): SafeHtml {
  return new SafeHtml(parts.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

/** The same for XML: the five escapes are the same, but a formatter must not treat it as a page. */
export const xml: typeof html = (parts, ...values) => html(parts, ...values);

/** Data for `<script type="application/ld+json">`: no character of it can end the element. */
export function jsonForScript(value: unknown): SafeHtml {
  return new SafeHtml(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function render(value: Htmlable): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.markup;
  if (Array.isArray(value)) return value.map((item: Htmlable) => render(item)).join('');
  return escapeHtml(String(value as string | number));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values in quotes; the same five are right for XML. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
