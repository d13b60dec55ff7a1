import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../api/reach';
import { IconDownload } from '../icons';
import { leaveForNewVersion, openNewVersion, useNewVersion } from '../offline/new-version';
import { useMe } from '../session/use-me';
import styles from './banner.module.css';

/** Offers a newer version of the app once nothing is lost by it; who goes to another page gets it without asking. */
export function VersionBanner(): ReactNode {
  const { t } = useTranslation();
  const jurorId = useMe()?.userId;
  const online = useOnline();
  const version = useNewVersion(jurorId);
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ pathChanged, toLocation }) => {
        if (pathChanged) leaveForNewVersion(jurorId, toLocation.href);
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
            <Button variant="default" onClick={() => openNewVersion()}>
              {t('shell.version.open')}
            </Button>
          ) : null}
        </p>
      )}
    </div>
  );
}
