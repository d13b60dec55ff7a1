import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContest } from '../contest/use-contest';
import { useFormat } from '../format/use-format';
import { IconLogin2 } from '../icons';
import { useMe } from '../session/use-me';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch';
import { PersonMenu } from './person-menu';
import { RoleNavigation } from './role-navigation';
import { SchemeSwitch } from './scheme-switch';

/** Which contest this is, where one may go, and who one is. */
export function Header(): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { contest } = useContest();
  const me = useMe();
  // A page that asks who one is keeps the place of what that person will see above it.
  const isOwn = useRouterState({ select: ({ location }) => /^\/(c|cua-toi)(\/|$)/.test(location.pathname) });
  const name = contest ? text(contest.definition.shortTitle ?? contest.title) : 'hoithi';
  return (
    <header className={`${styles['header']} ht-screen`}>
      <div className={styles['top']}>
        <a href="/" className={styles['brand']} title={t('shell.toSite')}>
          <img src="/app-assets/icon-1.svg" width={28} height={28} alt="" />
          <span>{name}</span>
        </a>
        <div className={styles['tools']}>
          <LanguageSwitch />
          <SchemeSwitch />
          {me ? <PersonMenu me={me} /> : null}
          {me === null ? (
            <Link to="/dang-nhap" search={{}} className={styles['signIn']}>
              <IconLogin2 size={20} aria-hidden />
              <span>{t('shell.signIn')}</span>
            </Link>
          ) : null}
        </div>
      </div>
      {me ? <RoleNavigation me={me} /> : null}
      {me === undefined && isOwn ? <div className={styles['navPlace']} /> : null}
    </header>
  );
}
