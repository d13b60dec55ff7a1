import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconArrowBackUp, IconInfoCircle, IconLock } from '../../icons';
import styles from './judging.module.css';

/** Why the sheet can no longer change, and the hash that proves it has not. */
export function SheetState({ sheet, locked }: { readonly sheet: Sheet; readonly locked: boolean }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  if (sheet.state === 'sealed') {
    return (
      <div className={styles['sealed']} role="status">
        <IconLock size={20} aria-hidden />
        <div style={{ minWidth: 0 }}>
          <p>
            <strong>{t('jury.sealed', { at: sheet.sealedAtMs === null ? '' : instant(sheet.sealedAtMs) })}</strong>
          </p>
          {sheet.sheetHash ? <code>SHA-256: {sheet.sheetHash}</code> : null}
        </div>
      </div>
    );
  }
  if (sheet.state === 'recused') {
    return (
      <div className={styles['warn']} role="status">
        <IconInfoCircle size={20} aria-hidden />
        <p>
          <strong>{t('jury.recused')}</strong> {sheet.recusedReason}
        </p>
      </div>
    );
  }
  if (!locked && sheet.reopened !== null) {
    return (
      <div className={styles['warn']} role="status">
        <IconArrowBackUp size={20} aria-hidden />
        <p>
          <strong>{t('judging.reopened', { at: instant(sheet.reopened.atMs) })}</strong> {sheet.reopened.reason}
        </p>
      </div>
    );
  }
  if (!locked) return null;
  return (
    <div className={styles['warn']} role="status">
      <IconLock size={20} aria-hidden />
      <p>{t('jury.locked')}</p>
    </div>
  );
}
