import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { FilmName } from './film-name';
import styles from './diagnostics.module.css';

/** The one sentence that the council needs first: does the result stand, or which films are for the talk. */
export function StopWord({ seen }: { readonly seen: Reply<'getDiagnostics'> }): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const { stopState, stopAtPercent, deliberate, films } = seen;
  if (stopState === null) return null;
  return (
    <Section title={t('diagnostics.stop.title')}>
      <p>{t(`diagnostics.stop.${stopState}`, { percent: stopAtPercent })}</p>
      {deliberate.length === 0 ? null : (
        <>
          <p>
            <Link to="/c/thao-luan">{t('deliberation.open')}</Link>
          </p>
          <h3>{t('diagnostics.stop.films', { count: deliberate.length })}</h3>
          <ul className={`ht-stack ${styles['list']}`}>
            {deliberate.map(({ entryId, timecodes }) => (
              <li key={entryId}>
                <FilmName films={films} entryId={entryId} />
                {timecodes.length === 0 ? null : (
                  <div className="ht-small ht-soft">
                    {t('diagnostics.stop.places', {
                      places: timecodes.map(({ fromMs }) => duration(fromMs)).join(', '),
                    })}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
