import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../api/shapes';
import { IconAlertTriangle, IconInfoCircle } from '../../icons';
import styles from './council.module.css';

/** Beside films that the jury talked about: its conclusion, or a warning while there is none; nothing beside other films. */
export function TalkNote({
  council: { talk },
  entries,
}: {
  readonly council: Council;
  readonly entries: readonly string[];
}): ReactNode {
  const { t } = useTranslation();
  if (talk === null || !talk.entries.some((entryId) => entries.includes(entryId))) return null;
  if (talk.conclusion === null) {
    return (
      <p className={styles['warning']}>
        <IconAlertTriangle size={18} aria-hidden />
        <span>{t('council.talk.waits')}</span>
      </p>
    );
  }
  return (
    <p className={styles['note']}>
      <IconInfoCircle size={18} aria-hidden />
      <span>{t('council.talk.done', { text: talk.conclusion.text })}</span>
    </p>
  );
}
