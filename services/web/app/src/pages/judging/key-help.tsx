import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './judging.module.css';

export function KeyHelp(): ReactNode {
  const { t } = useTranslation();
  return (
    <details className={styles['keys']}>
      <summary>{t('jury.keys.title')}</summary>
      <p>
        <kbd>Space</kbd> <kbd>K</kbd> {t('jury.keys.play')} · <kbd>J</kbd> <kbd>L</kbd> {t('jury.keys.ten')} ·{' '}
        <kbd>←</kbd> <kbd>→</kbd> {t('jury.keys.five')} · <kbd>N</kbd> {t('jury.keys.next')}
      </p>
    </details>
  );
}
