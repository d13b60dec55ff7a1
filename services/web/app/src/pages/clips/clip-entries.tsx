import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCircleCheck, IconMovie } from '../../icons';
import { Section } from '../../patterns/section';
import { StrengthBar } from '../radar/strength-bar';
import styles from './clips.module.css';

/** The entries, of any contest, that share minutes with the clip; strongest first. */
export function ClipEntries({ entries }: { readonly entries: Reply<'getClip'>['entries'] }): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  if (entries.length === 0) {
    return (
      <Section title={t('clips.entries')}>
        <p className="ht-row">
          <IconCircleCheck size={20} color="var(--ht-ok)" aria-hidden /> {t('clips.noMatches')}
        </p>
      </Section>
    );
  }
  return (
    <Section title={t('clips.entries')}>
      <p className="ht-small ht-soft">{t('clips.evidence')}</p>
      <ul className={styles['list']}>
        {entries.map((entry) => (
          <li key={entry.matchId}>
            <p>
              <strong>{entry.code}</strong> {entry.title} <span className="ht-soft">· {entry.contestId}</span>
            </p>
            <StrengthBar
              value={entry.strength}
              label={`${t(`radar.kind.${entry.kind}`)} · ${t('radar.strength', { value: entry.strength })}`}
            />
            {entry.sharedMs > 0 ? (
              <p className="ht-small ht-soft">{t('clips.shared', { length: duration(entry.sharedMs) })}</p>
            ) : null}
            <Link
              to="/c/so-loai/$entryId/doi-chieu/$matchId"
              params={{ entryId: entry.entryId, matchId: entry.matchId }}
              className={styles['open'] ?? ''}
            >
              <IconMovie size={18} aria-hidden /> {t('clips.compare', { code: entry.code })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
