import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { FilmName } from './film-name';
import styles from './diagnostics.module.css';

/** Sheets far from the others and what their juror said; sheets that the robust count weighs less. */
export function OddMarks({ seen }: { readonly seen: Reply<'getDiagnostics'> }): ReactNode {
  const { t } = useTranslation();
  const { score, percent } = useFormat();
  const { odd, outliers, films } = seen;
  return (
    <Section title={t('diagnostics.odd.title')}>
      <p className="ht-soft">{t('diagnostics.odd.lead')}</p>
      {odd.length === 0 ? <p>{t('diagnostics.odd.none')}</p> : null}
      <ul className={`ht-stack ${styles['list']}`}>
        {odd.map(({ label, entryId, total, others, answer, explanation }) => (
          <li key={label + entryId}>
            <strong>{label}</strong> · <FilmName films={films} entryId={entryId} />:{' '}
            {t('diagnostics.odd.marks', { total: score(total), others: score(others) })}{' '}
            <span className="ht-soft">{t(`diagnostics.odd.answer.${answer}`)}</span>
            {explanation === null ? null : <div>“{explanation}”</div>}
          </li>
        ))}
      </ul>
      {outliers.length === 0 ? null : (
        <details>
          <summary>{t('diagnostics.odd.outliers', { count: outliers.length })}</summary>
          <ul>
            {outliers.map(({ label, entryId, weight }) => (
              <li key={label + entryId}>
                {label} · <FilmName films={films} entryId={entryId} /> · {percent(weight)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
