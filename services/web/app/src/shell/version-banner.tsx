import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../api/reach';
import { IconDownload } from '../icons';
import { leaveForNewVersion, useNewVersion } from '../offline/new-version';
import { useMe } from '../session/use-me';
import styles from './banner.module.css';

/** The way back stays within what is open: the browser has its own idea of where that leads. */
const isForward = (action: string): boolean => action === 'PUSH' || action === 'REPLACE';

/** Offers a newer version of the app once nothing is lost by it; who goes to another page gets it without asking. */
export function VersionBanner(): ReactNode {
  const { t } = useTranslation();
  const jurorId = useMe()?.userId;
  const online = useOnline();
  const version = useNewVersion(jurorId);
  const router = useRouter();
  useEffect(
    () =>
      router.history.block({
        blockerFn: ({ currentLocation, nextLocation, action }) =>
          isForward(action) &&
          currentLocation.pathname !== nextLocation.pathname &&
          leaveForNewVersion(jurorId, nextLocation.href),
        enableBeforeUnload: false,
      }),
    [router, jurorId],
  );
  return (
    <div role="status" className="ht-screen">
      {version === 'none' || !online ? null : (
        <p className={styles['banner']} data-tone="brand">
          <IconDownload size={20} aria-hidden />
          <span>{t(version === 'ready' ? 'shell.version.ready' : 'shell.version.waits')}</span>
          {version === 'ready' ? (
            <Button variant="default" onClick={() => window.location.reload()}>
              {t('shell.version.open')}
            </Button>
          ) : null}
        </p>
      )}
    </div>
  );
}
