import type { Locale, Text } from '@hoithi/contest';
import type { SiteContest } from '../../site/site-contest';

/** What every public page is drawn with. */
export type PageView = {
  readonly lang: Locale;
  readonly contest: SiteContest;
  readonly nowMs: number;
  readonly publicUrl: string;
  /** Path of this page with its query but without the language. */
  readonly here: string;
  readonly say: (text: Text) => string;
  /** An inner link that keeps the language, and the contest where it is not the current one. */
  readonly link: (path: string, query?: Readonly<Record<string, string | undefined>>) => string;
};

export function createPageView(options: Omit<PageView, 'say' | 'link'> & { readonly isCurrent: boolean }): PageView {
  const { lang, contest, isCurrent } = options;
  return {
    ...options,
    say: (text) => text[lang],
    link: (path, query = {}) =>
      withQuery(path, { ...(isCurrent ? {} : { contest: contest.id }), ...query, ...(lang === 'en' ? { lang } : {}) }),
  };
}

export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
