import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '../../icons';
import styles from './short-films.module.css';

/** Films that will end without a rank as their jurors stand, and what to do before the lock. */
export function ShortFilms({
  films,
  minimumSheets,
  locked,
}: {
  readonly films: readonly { readonly entryId: string; readonly code: string; readonly owed: number }[];
  readonly minimumSheets: number;
  readonly locked: boolean;
}): ReactNode {
  const { t } = useTranslation();
  if (films.length === 0) return null;
  return (
    <div className={styles['short']} role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div>
        <p>
          <strong>{t('jury.short.title', { count: films.length, minimum: minimumSheets })}</strong>{' '}
          {films.map(({ code, owed }) => t('jury.short.film', { code, count: owed })).join('; ')}.
        </p>
        {locked ? null : (
          <p>
            {t('jury.short.next')} <Link to="/c/phan-cong">{t('panels.plan.title')}</Link> ·{' '}
            <Link to="/c/nhan-su">{t('jury.short.staff')}</Link>
          </p>
        )}
      </div>
    </div>
  );
}
