import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import styles from './clips.module.css';

/** Who did what to clips, newest first; also to those that are gone. */
export function ClipActs({
  acts,
  named = false,
}: {
  readonly acts: Reply<'listClips'>['acts'];
  /** Says of which clip each act is. */
  readonly named?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <Section title={t('clips.acts.title')}>
      {acts.length === 0 ? <p className="ht-soft">{t('clips.acts.none')}</p> : null}
      <ul className={styles['acts']}>
        {acts.map(({ atMs, action, byName, title }) => (
          <li key={`${atMs}-${action}-${title}`}>
            <strong>{t(`clips.acts.${action}`)}</strong> {named ? title : null}{' '}
            <span className="ht-small ht-soft">{t('clips.acts.by', { name: byName, time: instant(atMs) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
