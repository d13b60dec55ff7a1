import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconCircleCheck } from '../../icons';
import { ScanLink, shortHash } from '../../patterns/scan-link';
import styles from './papers.module.css';
import type { PaperPart } from './paper-state';

/** Signed copies with the beginning of their hash, and whether the records still say what was signed. */
export function ScanList({ scans }: { readonly scans: PaperPart['scans'] }): ReactNode {
  const { t } = useTranslation();
  if (scans.length === 0) return null;
  return (
    <ul className={styles['scans']}>
      {scans.map((scan) => {
        const Icon = scan.isCurrent ? IconCircleCheck : IconAlertTriangle;
        return (
          <li key={scan.sha256} className={scan.isCurrent ? styles['signed'] : styles['stale']}>
            <Icon size={18} aria-hidden />
            <div>
              <ScanLink scan={scan} />
              <p className="ht-small">{t(scan.isCurrent ? 'papers.scan.current' : 'papers.scan.overtaken')}</p>
              <p className={styles['hash']}>{shortHash(scan)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
