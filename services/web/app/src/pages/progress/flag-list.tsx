import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { useFlagValue } from './use-flag-value';

/** What to ask jurors about, each a number and a sentence: without a mark, and never a sanction. */
export function FlagList({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const valueOf = useFlagValue();
  const flags = useApi('listFlags', { params: { contestId } }, { everyMs: 60_000 });
  const rows = flags.data?.rows ?? [];
  if (flags.data?.withheld) {
    return (
      <Section title={t('judging.flags.title')}>
        <p className="ht-soft">{t('judging.flags.withheld')}</p>
      </Section>
    );
  }
  if (rows.length === 0) return null;
  return (
    <Section title={t('judging.flags.title')}>
      <p className="ht-small ht-soft">{t('judging.flags.lead')}</p>
      <div className="ht-wide" tabIndex={0} role="group" aria-label={t('judging.flags.title')}>
        <table className="ht-table">
          <thead>
            <tr>
              <th scope="col">{t('jury.progress.juror')}</th>
              <th scope="col">{t('jury.progress.entry')}</th>
              <th scope="col" className="ht-number">
                {t('judging.flags.number')}
              </th>
              <th scope="col">{t('judging.flags.what')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.kind}/${row.jurorId}/${row.entryId ?? ''}`}>
                <td>{row.jurorName}</td>
                <td>{row.code ?? t('judging.flags.manyFilms')}</td>
                <td className="ht-number">{valueOf(row)}</td>
                <td>{text(row.text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
