import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { Loaded } from '../../patterns/loaded';
import { Section } from '../../patterns/section';

/** Before the lock: whom the secretary may ask to watch which film. Never a mark, a rank or a border. */
export function NextViewings({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const plan = useApi('getNextViewings', { params: { contestId } });
  return (
    <Section title={t('diagnostics.next.title')}>
      <Loaded answer={plan}>
        {({ state, owedSheets, confidence, viewings, stopAtPercent }) => (
          <>
            <p>{t(`diagnostics.next.state.${state}`, { count: owedSheets, percent: stopAtPercent })}</p>
            {confidence === null ? null : (
              <p>
                {t('diagnostics.next.confidence')} <strong>{t(`diagnostics.next.word.${confidence}`)}</strong>
              </p>
            )}
            {viewings.length === 0 ? null : (
              <div className="ht-wide" role="group" aria-label={t('diagnostics.next.title')} tabIndex={0}>
                <table className="ht-table ht-narrow">
                  <thead>
                    <tr>
                      <th scope="col">{t('diagnostics.table.film')}</th>
                      <th scope="col">{t('diagnostics.next.juror')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {viewings.map(({ entryId, jurorId, jurorName, code, title }) => (
                      <tr key={entryId + jurorId}>
                        <td>
                          <strong>{code}</strong> {title}
                        </td>
                        <td>{jurorName}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            <p className="ht-small ht-soft">{t('diagnostics.next.secret')}</p>
          </>
        )}
      </Loaded>
    </Section>
  );
}
