import { menuOf } from '../app/src/shell/menu-of';
import { ROLE_PAGES, type RolePage } from '../app/src/shell/role-pages';

const pagesOf = (role: string): readonly RolePage[] =>
  ROLE_PAGES.filter(({ roles }) => (roles as readonly string[]).includes(role));
const menu = (role: string, path: string) =>
  menuOf(pagesOf(role), path).map((entry) => (entry.kind === 'page' ? entry.page.key : `[${entry.group}]`));

describe('the menu of the console', () => {
  it('opens the group one is in, in its place, and shows each other group as one link', () => {
    expect(menu('secretary', '/c/phan-cong')).toEqual([
      'home',
      '[entries]',
      'progress',
      'keyed',
      'panels',
      'chase',
      'conflicts',
      '[result]',
      '[contest]',
    ]);
  });

  it('stays open on the pages below a page, and is closed on the first page', () => {
    expect(menu('secretary', '/c/so-loai/e-1/doi-chieu/m_1')).toEqual(
      expect.arrayContaining(['desk', 'clips', '[judging]']),
    );
    expect(menu('secretary', '/c')).toEqual(['home', '[entries]', '[judging]', '[result]', '[contest]']);
  });

  it('leaves the few pages of other roles side by side', () => {
    expect(menu('juror', '/c/cham')).toEqual(['home', 'queue', 'declaration', 'deliberation']);
    expect(menu('screener', '/c')).toEqual(['home', 'desk', 'clips', 'contest']);
  });

  it('leaves no page out of reach, and none twice', () => {
    for (const { to, key, group } of pagesOf('secretary')) {
      const there = menu('secretary', to);
      expect(there).toContain(key);
      expect(new Set(there).size).toBe(there.length);
      if (group !== null) expect(menu('secretary', '/c')).toContain(`[${group}]`);
    }
  });

  it('leads from a group to the first of its pages', () => {
    const groups = menuOf(pagesOf('secretary'), '/c').filter((entry) => entry.kind === 'group');
    expect(groups.map(({ to }) => to)).toEqual(['/c/so-loai', '/c/tien-do', '/c/thao-luan', '/c/cuoc-thi']);
  });
});
