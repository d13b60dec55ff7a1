import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { Section } from '../../patterns/section';
import styles from './diagnostics.module.css';

/** Jurors who looked again and want their sheet back; the secretary reopens it on the page of progress. */
export function LookRequests({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = useApi('listLookRequests', { params: { contestId } });
  if (data === undefined || data.requests.length === 0) return null;
  return (
    <Section title={t('diagnostics.requests.title')}>
      <ul className={`ht-stack ${styles['list']}`}>
        {data.requests.map(({ entryId, jurorId, jurorName, code, title, explanation }) => (
          <li key={entryId + jurorId}>
            <strong>{jurorName}</strong> · {code} {title}
            <div className="ht-soft">“{explanation}”</div>
          </li>
        ))}
      </ul>
      <Link to="/c/tien-do">{t('diagnostics.requests.go')}</Link>
    </Section>
  );
}
