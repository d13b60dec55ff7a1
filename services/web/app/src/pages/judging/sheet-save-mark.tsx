import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconDeviceMobile } from '../../icons';
import type { SheetSaving } from '../../sheets/sheet-outbox';
import styles from './judging.module.css';

const LOOKS = {
  here: ['here', IconDeviceMobile],
  sending: ['here', IconDeviceMobile],
  office: ['office', IconCloudCheck],
  waiting: ['waiting', IconCloudOff],
  'signed-out': ['signed-out', IconCloudOff],
  nowhere: ['nowhere', IconAlertTriangle],
  refused: ['refused', IconAlertTriangle],
} as const;

/** Where the newest mark is: on this device, at the office, or waiting for network. Never "saved" when only here. */
export function SheetSaveMark({ saving }: { readonly saving: SheetSaving }): ReactNode {
  const { t } = useTranslation();
  const { clock } = useFormat();
  const look = saving.kind === 'idle' ? null : LOOKS[saving.kind];
  const [word, Icon] = look ?? [];
  const at = saving.kind === 'office' ? clock(saving.atMs) : '';
  return (
    <span className={styles['saveMark']} role="status" data-saving={saving.kind}>
      {word && Icon ? (
        <>
          <Icon size={16} aria-hidden /> {t(`judging.save.${word}`, { at })}
        </>
      ) : null}
    </span>
  );
}
