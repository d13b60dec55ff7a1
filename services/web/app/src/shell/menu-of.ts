import type { PageGroup, RolePage } from './role-pages';

/** One place in the menu: a page, or a group that leads to the first of its pages. */
export type MenuEntry =
  | { readonly kind: 'page'; readonly page: RolePage; readonly of: PageGroup | null }
  | { readonly kind: 'group'; readonly group: PageGroup; readonly to: RolePage['to'] };

/** So many stand side by side on a desk's screen; more are grouped. */
const MOST_SIDE_BY_SIDE = 9;

/**
 * The menu of someone who may see these pages, at an address: few pages stand all; of many, the group one is in stands open in its place
 * and every other group is one link. A group of one page is that page.
 */
export function menuOf(pages: readonly RolePage[], path: string): readonly MenuEntry[] {
  if (pages.length <= MOST_SIDE_BY_SIDE) return pages.map((page) => ({ kind: 'page', page, of: null }));
  const open = pages.find(({ to }) => to !== '/c' && (path === to || path.startsWith(`${to}/`)))?.group ?? null;
  return pages.flatMap((page): readonly MenuEntry[] => {
    const { group, to } = page;
    const members = pages.filter((one) => one.group === group);
    if (group === null || members.length === 1) return [{ kind: 'page', page, of: null }];
    if (group === open) return [{ kind: 'page', page, of: group }];
    return members[0] === page ? [{ kind: 'group', group, to }] : [];
  });
}
