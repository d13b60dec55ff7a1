import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';

/** A page of the jury, or, where the juror owes something before it, the way to that: the declaration, the anchor films (O16). */
export function FirstThings<Data>({
  answer,
  children,
}: {
  readonly answer: { readonly data: Data | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  readonly children: (data: Data) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const code = answer.data === undefined && answer.error instanceof ApiError ? answer.error.code : null;
  if (code === 'calibration-first') {
    return (
      <>
        <PageHead title={t('calibration.title')} lead={t('calibration.first')} />
        <Link to="/c/cham/hieu-chuan" className="ht-back">
          {t('calibration.go')}
        </Link>
      </>
    );
  }
  if (code === 'declaration-required') {
    return (
      <>
        <PageHead title={t('shell.page.declaration')} lead={t('judging.declareFirst.why')} />
        <Link to="/c/cam-ket" className="ht-back">
          {t('judging.declareFirst.go')}
        </Link>
      </>
    );
  }
  return <Loaded answer={answer}>{children}</Loaded>;
}
