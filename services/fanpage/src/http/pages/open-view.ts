import type { Locale } from '@hoithi/contest';
import type { Request } from 'express';
import type { Fanpage } from '../../fanpage';
import type { SiteContest } from '../../site/site-contest';
import { createPageView, withQuery, type PageView } from '../look/page-view';

/** The view of a page on one contest; the current one when none is named. */
export async function openView(
  fanpage: Fanpage,
  request: Request,
  asked: { readonly lang: Locale; readonly contest?: string | SiteContest | undefined },
): Promise<PageView> {
  const { site, clock, publicUrl } = fanpage;
  const current = await site.contest(undefined);
  const contest = typeof asked.contest === 'object' ? asked.contest : await site.contest(asked.contest);
  const { lang: _lang, ...query } = request.query as Record<string, string>;
  const here = withQuery(
    request.path,
    Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === 'string')),
  );
  return createPageView({
    lang: asked.lang,
    contest,
    nowMs: clock.nowMs(),
    publicUrl,
    here,
    isCurrent: contest.id === current.id,
  });
}
