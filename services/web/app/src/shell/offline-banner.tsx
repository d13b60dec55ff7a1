import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../api/reach';
import { IconWifiOff } from '../icons';
import { hasRole, useMe } from '../session/use-me';
import { useUnsentSheets } from '../sheets/use-unsent-sheets';
import styles from './banner.module.css';

/** Says that the network is gone, what is safe, and what goes on without it. */
export function OfflineBanner(): ReactNode {
  const { t } = useTranslation();
  const online = useOnline();
  const unsent = useUnsentSheets();
  const judges = hasRole(useMe(), 'juror');
  return (
    <div role="status" className="ht-screen">
      {online ? null : (
        <p className={styles['banner']} data-tone="warn">
          <IconWifiOff size={20} aria-hidden />
          <span>
            {t('shell.offline.what')}{' '}
            {unsent > 0 ? t('shell.offline.unsent', { count: unsent }) : t('shell.offline.safe')}
            {judges ? ` ${t('shell.offline.judge')}` : ''}
          </span>
        </p>
      )}
    </div>
  );
}
