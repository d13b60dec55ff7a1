import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconArrowRight } from '../../icons';
import { Section } from '../../patterns/section';
import styles from './council.module.css';
import { nameEntry } from './name-entry';

/** What the jury's talk came to about the films that the marks do not tell apart, or a warning that nobody has written it down. */
export function TalkPart({ council }: { readonly council: Council }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { talk } = council;
  if (talk === null || talk.entries.length === 0) return null;
  const { conclusion, stopAtPercent, entries } = talk;
  return (
    <Section title={t('council.talk.title')}>
      <p>{t('council.talk.about', { percent: stopAtPercent })}</p>
      <ul className={styles['talked']}>
        {entries.map((entryId) => (
          <li key={entryId}>{nameEntry(council, entryId)}</li>
        ))}
      </ul>
      {conclusion === null ? (
        <p className={styles['warning']}>
          <IconAlertTriangle size={20} aria-hidden />
          <span>{t('council.talk.open')}</span>
        </p>
      ) : (
        <blockquote className={styles['said']}>
          <p className={styles['words']}>{conclusion.text}</p>
          <p className="ht-small ht-soft">
            {t('deliberation.by', { by: conclusion.byName, at: instant(conclusion.atMs) })}
          </p>
        </blockquote>
      )}
      <p className="ht-small ht-soft">{t('council.talk.unchanged')}</p>
      <Link to="/c/thao-luan">
        {t('council.talk.look')} <IconArrowRight size={18} aria-hidden />
      </Link>
    </Section>
  );
}
