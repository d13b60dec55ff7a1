import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconCheck, IconCircleCheck, IconCircleDot, IconPencil } from '../../icons';
import styles from './papers.module.css';
import type { PartState } from './paper-state';

const LOOKS = {
  form: IconCircleDot,
  draft: IconPencil,
  issued: IconCheck,
  signed: IconCircleCheck,
  stale: IconAlertTriangle,
} as const;

/** The one word of a part's state, with its icon: never colour alone. */
export function PartStateWord({ state }: { readonly state: PartState }): ReactNode {
  const { t } = useTranslation();
  const Icon = LOOKS[state];
  return (
    <span className={`${styles['state']} ${styles[state]}`}>
      <Icon size={16} aria-hidden />
      {t(`papers.state.${state}`)}
    </span>
  );
}
