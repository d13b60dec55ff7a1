import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api/use-api';
import { rememberContest, useContest } from '../../contest/use-contest';
import { useFormat } from '../../format/use-format';
import { IconArrowRight, IconCheck } from '../../icons';
import { CalendarRail } from '../../patterns/calendar-rail';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { EmptyState } from '../../patterns/empty-state';
import { ErrorPanel } from '../../patterns/error-panel';
import { PageError } from '../../patterns/page-error';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { Section } from '../../patterns/section';
import { useMe } from '../../session/use-me';
import styles from './enter-page.module.css';

/** The rules in a few lines, the dates, and the way to begin. */
export function EnterPage(): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { contestId } = useParams({ strict: false });
  const { contest, loading, error } = useContest(contestId);
  const me = useMe();
  const create = useSend('createDraft', ['listMyEntries']);

  if (error) return <PageError error={error} />;
  if (loading) return <PageSkeleton />;
  if (!contest) return <EmptyState title={t('wizard.noContest')} />;
  const { definition } = contest;
  const open = contest.phase === 'open';

  const begin = async (): Promise<void> => {
    if (!me) {
      await navigate({ to: '/dang-nhap', search: { tiep: `/du-thi/${contest.contestId}` } });
      return;
    }
    rememberContest(contest.contestId);
    const entry = await create.mutateAsync({ params: { contestId: contest.contestId }, body: {} });
    await navigate({
      to: '/du-thi/$contestId/$entryId',
      params: { contestId: contest.contestId, entryId: entry.entryId },
    });
  };

  const rules = [
    t('wizard.rule.film', {
      from: format.duration(definition.video.minDurationMs),
      to: format.duration(definition.video.maxDurationMs),
      pixels: definition.video.minShortSidePixels,
    }),
    t('wizard.rule.count', { count: definition.limits.entriesPerPerson, group: definition.limits.groupSize.max }),
    ...definition.works.requirements.map(format.text),
    format.text(definition.eligibility.barred.text),
  ];

  return (
    <>
      <PageHead title={format.text(contest.title)} lead={t('wizard.theme', { theme: format.text(contest.theme) })} />
      <div className="ht-columns">
        <Section title={t('wizard.begin.title')}>
          {open ? (
            <DeadlineChip atMs={contest.calendar.closeAtMs} label={t('wizard.until')} />
          ) : (
            <p>{t('wizard.notOpen')}</p>
          )}
          <ul className={styles['rules']}>
            {rules.map((rule) => (
              <li key={rule}>
                <IconCheck size={20} aria-hidden />
                <span>{rule}</span>
              </li>
            ))}
          </ul>
          {create.error ? <ErrorPanel error={create.error} /> : null}
          <div className="ht-row">
            <Button
              rightSection={<IconArrowRight size={18} aria-hidden />}
              disabled={!open}
              loading={create.isPending}
              onClick={() => void begin().catch(() => undefined)}
            >
              {me ? t('wizard.begin.draft') : t('wizard.begin.signIn')}
            </Button>
            <a href="/the-le">{t('wizard.begin.rules')}</a>
          </div>
        </Section>
        <Section title={t('wizard.calendar')}>
          <CalendarRail calendar={contest.calendar} />
        </Section>
      </div>
    </>
  );
}
