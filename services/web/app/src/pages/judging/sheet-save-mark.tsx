import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconDeviceMobile } from '../../icons';
import type { SheetSaving } from '../../sheets/sheet-outbox';
import styles from './judging.module.css';

/** Where the newest mark is: on this device, at the office, or waiting for network. Never "saved" when only here. */
export function SheetSaveMark({ saving }: { readonly saving: SheetSaving }): ReactNode {
  const { t } = useTranslation();
  const { clock } = useFormat();
  const { kind } = saving;
  return (
    <span className={styles['saveMark']} role="status" data-saving={kind}>
      {kind === 'here' || kind === 'sending' ? (
        <>
          <IconDeviceMobile size={16} aria-hidden /> {t('judging.save.here')}
        </>
      ) : null}
      {kind === 'office' ? (
        <>
          <IconCloudCheck size={16} aria-hidden /> {t('judging.save.office', { at: clock(saving.atMs) })}
        </>
      ) : null}
      {kind === 'waiting' || kind === 'signed-out' ? (
        <>
          <IconCloudOff size={16} aria-hidden /> {t(`judging.save.${kind}`)}
        </>
      ) : null}
      {kind === 'nowhere' || kind === 'refused' ? (
        <>
          <IconAlertTriangle size={16} aria-hidden /> {t(`judging.save.${kind}`)}
        </>
      ) : null}
    </span>
  );
}
