type Text = { readonly vi: string; readonly en: string };

/** The language of the page around the script. */
export const lang: keyof Text = document.documentElement.lang === 'en' ? 'en' : 'vi';

export const say = (text: Text): string => text[lang];

/** 87,35 in Vietnamese, 87.35 in English. */
export const score = (value: string | null): string =>
  value === null ? '–' : lang === 'vi' ? value.replace('.', ',') : value;

/** An instant in the visitor's own zone, to the minute. */
export const instant = (atMs: number): string =>
  Number.isFinite(new Date(atMs).getTime())
    ? new Date(atMs).toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })
    : String(atMs);
