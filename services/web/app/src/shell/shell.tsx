import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageSkeleton } from '../patterns/page-skeleton';
import { Footer } from './footer';
import { Header } from './header';
import { startWorker } from '../offline/start-worker';
import { useMe } from '../session/use-me';
import { OfflineBanner } from './offline-banner';
import styles from './shell.module.css';
import { VersionBanner } from './version-banner';

/** What surrounds every page: the way past the head, the head, the word about the network, the page, the foot. */
export function Shell(): ReactNode {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const first = useRef(true);
  const me = useMe();
  // Who works here gets the whole app for the hours without network; a visitor with a phone is spared the bytes.
  const works = me?.roles.some((role) => role !== 'entrant') ?? false;

  useEffect(() => {
    if (works) startWorker().catch(() => undefined);
  }, [works]);

  // After a change of page a screen reader continues in the page, not in the link that is gone.
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <>
      <a href="#trang" className={styles['skip']}>
        {t('shell.skip')}
      </a>
      <Header />
      <OfflineBanner />
      <VersionBanner />
      <main id="trang" ref={main} tabIndex={-1} className={styles['main']}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
    </>
  );
}
