import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../api/shapes';
import { IconAlertTriangle, IconCircleCheck } from '../../icons';
import styles from './council.module.css';

/** Whether enough members are there to decide, in a sign and in words. */
export function QuorumMark({ quorum }: { readonly quorum: Council['quorum'] }): ReactNode {
  const { t } = useTranslation();
  const { present, of, needed, met } = quorum;
  return (
    <span className={styles['quorum']} data-met={met}>
      {met ? <IconCircleCheck size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
      <span>
        {t(met ? 'meeting.quorumMet' : 'meeting.quorumMissing')}: {t('meeting.quorum', { present, of, needed })}
      </span>
    </span>
  );
}
