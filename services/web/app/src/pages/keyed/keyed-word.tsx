import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { IconAlertTriangle, IconCircleCheck, IconCloudUpload, IconHourglass, IconPencil } from '../../icons';
import styles from './keyed.module.css';

const LOOKS = {
  unkeyed: ['quiet', IconPencil],
  'needs-scan': ['waits', IconCloudUpload],
  'needs-second': ['waits', IconHourglass],
  differs: ['differs', IconAlertTriangle],
  sealed: ['done', IconCircleCheck],
  declared: ['done', IconCircleCheck],
} as const;

/** What a paper sheet waits for, in a word with its icon. */
export function KeyedWord({ state }: { readonly state: Reply<'getKeyedSheet'>['state'] | 'declared' }): ReactNode {
  const { t } = useTranslation();
  const [tone, Icon] = LOOKS[state];
  return (
    <span className={`${styles['word']} ${styles[tone]}`}>
      <Icon size={16} aria-hidden /> {t(`keyed.state.${state}`)}
    </span>
  );
}
