import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { signed } from './signed';

type Juror = Reply<'getDiagnostics'>['jurors'][number];

/** Severity, spread and drift of each juror, under the number of the published book. */
export function JurorFacts({ jurors }: { readonly jurors: readonly Juror[] }): ReactNode {
  const { t } = useTranslation();
  const { score } = useFormat();
  const plain = (value: number | null): string => (value === null ? '–' : score(value));
  return (
    <Section title={t('diagnostics.juror.title')}>
      <p className="ht-soft">{t('diagnostics.juror.lead')}</p>
      <div className="ht-wide" role="group" aria-label={t('diagnostics.juror.title')} tabIndex={0}>
        <table className="ht-table ht-cards">
          <thead>
            <tr>
              <th scope="col">{t('diagnostics.juror.who')}</th>
              {(['sheets', 'mean', 'severity', 'spread', 'drift'] as const).map((column) => (
                <th key={column} scope="col" className="ht-number">
                  {t(`diagnostics.juror.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {jurors.map(({ label, name, sheets, mean, severity, severityError, spread, drift }) => (
              <tr key={label}>
                <td>
                  <strong>{label}</strong> {name ?? ''}
                </td>
                <td className="ht-number" data-label={t('diagnostics.juror.sheets')}>
                  {sheets}
                </td>
                <td className="ht-number" data-label={t('diagnostics.juror.mean')}>
                  {plain(mean)}
                </td>
                <td className="ht-number" data-label={t('diagnostics.juror.severity')}>
                  {severity === null ? '–' : signed(score, -severity)}
                  {severityError === null ? null : <span className="ht-soft"> ± {score(severityError)}</span>}
                </td>
                <td className="ht-number" data-label={t('diagnostics.juror.spread')}>
                  {plain(spread)}
                </td>
                <td className="ht-number" data-label={t('diagnostics.juror.drift')}>
                  {drift === null ? '–' : signed(score, drift.pointsPerTenFilms)}
                  {drift === null ? null : (
                    <div className="ht-soft ht-small">
                      {drift.low > 0 || drift.high < 0 ? t('diagnostics.juror.drifts') : t('diagnostics.juror.steady')}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
