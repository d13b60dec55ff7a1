import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../api/shapes';
import { IconChevronDown } from '../icons';
import { hasRole } from '../session/use-me';
import styles from './header.module.css';
import { menuOf } from './menu-of';
import { ROLE_PAGES } from './role-pages';

/** The pages of one's roles, the group at hand open and the others one link each; entrants find their own. */
export function RoleNavigation({ me }: { readonly me: Me }): ReactNode {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const path = useRouterState({ select: (state) => (state.resolvedLocation ?? state.location).pathname });
  // On a phone the row is longer than the screen: the page one is on must be in sight.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [path]);
  const pages = ROLE_PAGES.filter((page) => hasRole(me, ...page.roles));
  return (
    <nav className={styles['nav']} aria-label={t('shell.navigation')}>
      <ul className={styles['links']} ref={list}>
        {menuOf(pages, path).map((entry) =>
          entry.kind === 'group' ? (
            <li key={entry.group}>
              <Link to={entry.to} className={styles['link']}>
                {t(`shell.group.${entry.group}`)} <IconChevronDown size={14} aria-hidden />
              </Link>
            </li>
          ) : (
            <li key={entry.page.to} className={entry.of === null ? undefined : styles['ofOpen']}>
              <Link
                to={entry.page.to}
                className={styles['link']}
                activeOptions={{ exact: entry.page.to === '/c', includeSearch: false }}
              >
                {t(`shell.page.${entry.page.key}`)}
              </Link>
            </li>
          ),
        )}
        {pages.length === 0 ? (
          <>
            <li>
              <Link to="/cua-toi" className={styles['link']}>
                {t('shell.page.mine')}
              </Link>
            </li>
            <li>
              <Link to="/du-thi" className={styles['link']}>
                {t('shell.page.enter')}
              </Link>
            </li>
          </>
        ) : null}
      </ul>
    </nav>
  );
}
