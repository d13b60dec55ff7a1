import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Holds the place of a page while its first answer is on the way. */
export function PageSkeleton({ rows = 4 }: { readonly rows?: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="ht-stack" role="status" aria-label={t('words.loading')}>
      <Skeleton height={32} width="55%" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={72} />
      ))}
    </div>
  );
}
