import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { IconArrowRight } from '../../icons';
import { usePageKeys } from '../../patterns/use-page-keys';
import styles from './desk-entry-page.module.css';

/** The next entry that waits for my vote, so that nobody goes back to the list between two films; N on the keyboard. */
export function NextToScreen({ entry }: { readonly entry: DeskEntry }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { entryId, contestId } = entry;
  const waiting = useApi('listDeskEntries', {
    params: { contestId },
    query: { q: undefined, phase: undefined, needsMe: '1', attention: undefined },
  });
  const others = waiting.data?.rows.filter((row) => row.needsMe && row.entryId !== entryId) ?? [];
  const next = others[0];
  usePageKeys({
    n: () => {
      if (next) void navigate({ to: '/c/so-loai/$entryId', params: { entryId: next.entryId } });
    },
  });
  return (
    <p className={styles['next']}>
      {next ? (
        <Link to="/c/so-loai/$entryId" params={{ entryId: next.entryId }}>
          {t('desk.screen.next', { code: next.code, count: others.length })} <IconArrowRight size={18} aria-hidden />
        </Link>
      ) : null}
      {waiting.data && !next ? <span className="ht-soft">{t('desk.screen.noneNext')}</span> : null}
    </p>
  );
}
