/** The list's filters live in its address: a link to it is a link to the same rows. */
export type DeskSearch = { readonly q?: string; readonly phase?: string; readonly viec?: 'toi' | 'vuong' };

export function deskSearch(search: Record<string, unknown>): DeskSearch {
  const { q, phase, viec } = search;
  return {
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...(typeof phase === 'string' && phase !== '' ? { phase } : {}),
    ...(viec === 'toi' || viec === 'vuong' ? { viec } : {}),
  };
}
