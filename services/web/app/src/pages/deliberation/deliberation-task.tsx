import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { IconArrowRight } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { Section } from '../../patterns/section';

/** The talk that waits for jury and secretary; nothing where there is none, or where it is over. */
export function DeliberationTask({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = useApi('getDeliberation', { params: { contestId } }, { everyMs: 60_000 });
  if (data?.state !== 'open' || data.films.length === 0) return null;
  return (
    <Section title={t('deliberation.title')}>
      <p>{t('deliberation.task', { count: data.films.length })}</p>
      {data.dueAtMs === null ? null : (
        <div>
          <DeadlineChip atMs={data.dueAtMs} label={t('words.milestone.councilAtMs')} />
        </div>
      )}
      <Link to="/c/thao-luan">
        {t('deliberation.open')} <IconArrowRight size={18} aria-hidden />
      </Link>
    </Section>
  );
}
