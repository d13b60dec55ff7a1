import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { ErrorPanel } from '../../patterns/error-panel';
import { Section } from '../../patterns/section';
import { ReportWordsForm } from './report-words-form';

/** What the final report says beyond its numbers: written by the secretary, one line for each item. */
export function ReportWords({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const words = useApi('getReportWords', { params: { contestId } });
  return (
    <Section title={t('papers.report.title')}>
      <p className="ht-soft">{t('papers.report.what')}</p>
      {words.error ? <ErrorPanel error={words.error} onRetry={() => void words.refetch()} /> : null}
      {words.data ? <ReportWordsForm contestId={contestId} words={words.data} /> : null}
    </Section>
  );
}
