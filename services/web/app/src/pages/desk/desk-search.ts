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

const LAST_KEY = 'hoithi-desk-search';

/** Remembers which rows were looked at, so that the way back from an entry leads to them; until the tab is closed or its person leaves. */
export const rememberDeskSearch = (search: DeskSearch): void =>
  sessionStorage.setItem(LAST_KEY, JSON.stringify(search));

export function lastDeskSearch(): DeskSearch {
  try {
    return deskSearch(JSON.parse(sessionStorage.getItem(LAST_KEY) ?? '{}') as Record<string, unknown>);
  } catch {
    return {};
  }
}
