import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { useContest } from '../../contest/use-contest';
import { useFormat } from '../../format/use-format';
import { CalendarRail } from '../../patterns/calendar-rail';
import { EmptyState } from '../../patterns/empty-state';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { DeliberationTask } from '../deliberation/deliberation-task';
import { CouncilTask } from './council-task';
import { JurorTask } from './juror-task';
import { KeyedTask } from './keyed-task';
import { ScreenerTask } from './screener-task';
import { SecretaryTask } from './secretary-task';

/** What waits for me, in each of my roles, and where the contest stands. */
export function HomePage(): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
  const { contest } = useContest();
  if (!me || !contest) return <PageSkeleton />;
  const { contestId } = contest;
  const isStaff = hasRole(me, 'screener', 'secretary', 'juror', 'council', 'publisher', 'auditor', 'operator');

  return (
    <>
      <PageHead
        title={t('contest.home.title')}
        lead={`${text(contest.title)}${contest.phase ? ` · ${t(`words.phase.${contest.phase}`)}` : ''}`}
      />
      <div className="ht-columns">
        <div className="ht-stack">
          {hasRole(me, 'screener') ? <ScreenerTask contestId={contestId} /> : null}
          {hasRole(me, 'juror') ? <JurorTask contestId={contestId} /> : null}
          {hasRole(me, 'juror', 'secretary') ? <DeliberationTask contestId={contestId} /> : null}
          {hasRole(me, 'secretary', 'operator') ? <SecretaryTask contestId={contestId} /> : null}
          {hasRole(me, 'secretary') ? <KeyedTask contestId={contestId} /> : null}
          {hasRole(me, 'council', 'auditor') ? <CouncilTask contestId={contestId} /> : null}
          {isStaff ? null : (
            <EmptyState title={t('contest.home.noRole')} action={<Link to="/cua-toi">{t('entries.title')}</Link>}>
              {t('contest.home.noRoleNext')}
            </EmptyState>
          )}
        </div>
        <Section title={t('wizard.calendar')}>
          <CalendarRail calendar={contest.calendar} />
        </Section>
      </div>
    </>
  );
}
