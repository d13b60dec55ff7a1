import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContest } from '../contest/use-contest';
import { useFormat } from '../format/use-format';
import styles from './footer.module.css';

export function Footer(): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { contest } = useContest();
  return (
    <footer className={`${styles['footer']} ht-screen`}>
      <div>
        <p>{contest ? text(contest.title) : 'hoithi'}</p>
        <p className={styles['links']}>
          <a href="/the-le">{t('shell.rules')}</a>
          <a href="/binh-chon">{t('shell.gallery')}</a>
          <a href="/ket-qua">{t('shell.results')}</a>
        </p>
      </div>
    </footer>
  );
}
