import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import styles from './flag-list.module.css';
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
      <ul className={styles['flags']}>
        {rows.map((row) => (
          <li key={`${row.kind}/${row.jurorId}/${row.entryId ?? ''}`}>
            <strong>{row.code === null ? row.jurorName : `${row.jurorName} · ${row.code}`}</strong>:{' '}
            <strong>{valueOf(row)}</strong>. {text(row.text)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
