import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../patterns/empty-state';
import { PageHead } from '../patterns/page-head';

export function LostPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('shell.lost.title')} />
      <EmptyState title={t('shell.lost.what')} action={<Link to="/cua-toi">{t('shell.page.mine')}</Link>}>
        {t('shell.lost.next')}
      </EmptyState>
    </>
  );
}
