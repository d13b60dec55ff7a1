import type { Response } from 'express';

/** What a page of ours may load: our own files only, nothing inline, no frame around it. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** The player may stand in any page. */
const EMBED_POLICY = PAGE_POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *');

export type PageKind = 'public' | 'personal' | 'embedded';

/** Answers with a page. What a visitor's cookie changed is kept by nobody; the rest may be kept for a moment. */
export function sendPage(
  response: Response,
  markup: string,
  options: { readonly kind: PageKind; readonly status?: number },
): void {
  const { kind, status = 200 } = options;
  response
    .status(status)
    .set('content-security-policy', kind === 'embedded' ? EMBED_POLICY : PAGE_POLICY)
    .set('cache-control', kind === 'personal' || status >= 400 ? 'private, no-store' : 'public, max-age=10')
    .type('html')
    .send(markup);
}
