import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { EmptyState } from '../../patterns/empty-state';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { ConclusionPart } from './conclusion-part';
import styles from './deliberation.module.css';
import { DiscussedFilm } from './discussed-film';

/** The jury's talk about the films that the marks do not tell apart, at the places where jurors wrote notes. */
export function DeliberationPage(): ReactNode {
  return <WithContest>{(contest) => <DeliberationOf contestId={contest.contestId} />}</WithContest>;
}

function DeliberationOf({ contestId }: { readonly contestId: string }): ReactNode {
  const talk = useApi('getDeliberation', { params: { contestId } });
  return <Loaded answer={talk}>{(seen) => <Talk contestId={contestId} seen={seen} />}</Loaded>;
}

function Talk({ contestId, seen }: { readonly contestId: string; readonly seen: Reply<'getDeliberation'> }): ReactNode {
  const { t } = useTranslation();
  const { state, stopAtPercent, dueAtMs, films, withheld } = seen;
  if (state !== 'open' && state !== 'concluded') {
    return (
      <>
        <PageHead title={t('deliberation.title')} />
        <EmptyState title={t(`deliberation.state.${state}`)}>
          {t(`deliberation.why.${state}`, { percent: stopAtPercent })}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={t('deliberation.title')}
        lead={
          <span className="ht-row">
            <span>{t('deliberation.lead', { percent: stopAtPercent })}</span>
            {dueAtMs !== null && state === 'open' ? (
              <DeadlineChip atMs={dueAtMs} label={t('words.milestone.councilAtMs')} />
            ) : null}
          </span>
        }
      />
      <div className="ht-stack">
        {withheld > 0 ? <p>{t('deliberation.withheld', { count: withheld })}</p> : null}
        <div className={styles['films']}>
          {films.map((film) => (
            <DiscussedFilm key={film.entryId} film={film} />
          ))}
        </div>
        <ConclusionPart contestId={contestId} seen={seen} />
      </div>
    </>
  );
}
