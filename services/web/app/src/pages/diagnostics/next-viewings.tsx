import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { Loaded } from '../../patterns/loaded';
import { Section } from '../../patterns/section';
import { AssignViewings } from './assign-viewings';

/** Before the lock: whom the secretary may have watch which film, and what was given so far. Never a mark, a rank or a border. */
export function NextViewings({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const plan = useApi('getNextViewings', { params: { contestId } });
  return (
    <Section title={t('diagnostics.next.title')}>
      <Loaded answer={plan}>
        {({ state, owedSheets, confidence, viewings, stopAtPercent, planId, rounds }) => (
          <>
            <p>{t(`diagnostics.next.state.${state}`, { count: owedSheets, percent: stopAtPercent })}</p>
            {confidence === null ? null : (
              <p>
                {t('diagnostics.next.confidence')} <strong>{t(`diagnostics.next.word.${confidence}`)}</strong>
              </p>
            )}
            {planId === null ? null : (
              <AssignViewings key={planId} contestId={contestId} planId={planId} viewings={viewings} />
            )}
            {rounds.map(({ atMs, byName, viewings: given }) => (
              <details key={atMs}>
                <summary>{t('diagnostics.next.given', { count: given.length, at: instant(atMs), by: byName })}</summary>
                <ul>
                  {given.map(({ entryId, jurorId, jurorName, code, title }) => (
                    <li key={entryId + jurorId}>
                      <strong>{code}</strong> {title} · {jurorName}
                    </li>
                  ))}
                </ul>
              </details>
            ))}
            <p className="ht-small ht-soft">{t('diagnostics.next.secret')}</p>
          </>
        )}
      </Loaded>
    </Section>
  );
}
