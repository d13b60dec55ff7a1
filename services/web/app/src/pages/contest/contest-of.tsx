import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { CalendarRail } from '../../patterns/calendar-rail';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { ContestCounts } from './contest-counts';
import { ContestNow } from './contest-now';
import { MilestoneLevers } from './milestone-levers';
import { MoveList } from './move-list';

export function ContestOf({ contest }: { readonly contest: ContestCard }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
  const mayAct = hasRole(me, 'secretary');
  const desk = useApi('getContestDesk', { params: { contestId: contest.contestId } }, { everyMs: 10_000 });
  const { openAtMs, ceremonyAtMs } = contest.calendar;

  return (
    <Loaded answer={desk}>
      {(data) => (
        <>
          <PageHead
            title={text(contest.title)}
            lead={data.phase ? t(`words.phase.${data.phase}`) : t('contest.notStarted')}
          />
          <div className="ht-columns">
            <div className="ht-stack">
              <ContestNow desk={data} contest={contest} />
              <Section title={t('contest.counts')} aside={<Link to="/c/so-loai">{t('contest.toList')}</Link>}>
                <ContestCounts counts={data.counts} />
              </Section>
              <Section title={t('contest.moves')}>
                <MoveList moves={data.moves} />
              </Section>
            </div>
            <Section title={t('wizard.calendar')}>
              <CalendarRail calendar={{ openAtMs, ...data.calendar, ceremonyAtMs }} />
              {mayAct && data.started ? (
                <MilestoneLevers contestId={contest.contestId} calendar={data.calendar} />
              ) : null}
            </Section>
          </div>
        </>
      )}
    </Loaded>
  );
}
