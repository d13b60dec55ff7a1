import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import styles from './keyed.module.css';

/** Keyed sheets that were taken back, newest first: whose, by whom and why. */
export function WithdrawnList({ withdrawn }: Pick<Reply<'listKeyedSheets'>, 'withdrawn'>): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  if (withdrawn.length === 0) return null;
  return (
    <Section title={t('keyed.withdrawn')}>
      <ul className={styles['rows']}>
        {withdrawn.map(({ code, jurorName, reason, byName, atMs }) => (
          <li key={`${code}/${jurorName}/${atMs}`}>
            <strong>
              {code} · {jurorName}
            </strong>
            : {reason}{' '}
            <span className="ht-soft">
              ({byName === '' ? t('keyed.byRegister') : byName}, {instant(atMs)})
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
