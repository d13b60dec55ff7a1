export type SignInSearch = { readonly tiep?: string };

/** Where to go on after signing in; only addresses of our own, so that a link cannot lead people elsewhere. */
export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const wanted = search['tiep'];
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? { tiep: wanted } : {};
}
