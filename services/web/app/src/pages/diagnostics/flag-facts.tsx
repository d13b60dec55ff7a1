import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { useFlagValue } from '../progress/use-flag-value';
import styles from './diagnostics.module.css';
import { FilmName } from './film-name';

/** Everything to look at in the sheets, in full after the lock: a number and a sentence each; and what jurors objected to. */
export function FlagFacts({ seen }: { readonly seen: Reply<'getDiagnostics'> }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const valueOf = useFlagValue();
  const { flags, objections, films } = seen;
  return (
    <Section title={t('judging.flags.title')}>
      <p className="ht-soft">{t('judging.flags.lead')}</p>
      {flags.length === 0 ? <p>{t('judging.flags.none')}</p> : null}
      <ul className={`ht-stack ${styles['list']}`}>
        {flags.map(({ kind, label, name, entryId, value, unit, text: sentence }) => (
          <li key={`${kind}/${label}/${entryId ?? ''}`}>
            <strong>{name === null ? label : `${label} ${name}`}</strong>
            {entryId === null ? null : (
              <>
                {' '}
                · <FilmName films={films} entryId={entryId} />
              </>
            )}
            : <strong>{valueOf({ value, unit })}</strong>. {text(sentence)}
          </li>
        ))}
      </ul>
      {objections.length === 0 ? null : (
        <>
          <h3>{t('judging.flags.objections')}</h3>
          <ul className={`ht-stack ${styles['list']}`}>
            {objections.map(({ label, entryId, text: said, answer }) => (
              <li key={`${label}/${entryId}/${said}`}>
                <strong>{label}</strong> · <FilmName films={films} entryId={entryId} />: “{said}”{' '}
                <span className="ht-soft">
                  {answer === null ? t('keyed.mine.unanswered') : t('judging.flags.answered', { answer })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
