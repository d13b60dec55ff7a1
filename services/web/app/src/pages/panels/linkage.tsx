import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether marks can be compared between all jurors. */
export function Linkage({ groups }: { readonly groups: number }): ReactNode {
  const { t } = useTranslation();
  if (groups === 0) return null;
  return <p>{groups === 1 ? t('panels.plan.linked') : t('panels.plan.unlinked', { groups })}</p>;
}
