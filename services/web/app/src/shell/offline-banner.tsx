import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconWifiOff } from '../icons';
import styles from './offline-banner.module.css';

function subscribe(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

/** Says that the network is gone and that nothing is lost by it. */
export function OfflineBanner(): ReactNode {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {online ? null : (
        <p className={styles['banner']}>
          <IconWifiOff size={20} aria-hidden />
          {t('shell.offline')}
        </p>
      )}
    </div>
  );
}
