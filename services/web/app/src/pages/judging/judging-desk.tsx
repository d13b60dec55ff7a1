import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call';
import type { Ballot, ContestCard } from '../../api/shapes';
import { useNameOf } from '../../format/use-name-of';
import { FactList } from '../../patterns/fact-list';
import { FilmPlayer } from '../../patterns/film-player';
import { PageHead } from '../../patterns/page-head';
import { useAutosave } from '../../patterns/use-autosave';
import styles from './judging.module.css';
import { KeyHelp } from './key-help';
import { ScorePanel } from './score-panel';
import { useFilmKeys } from './use-film-keys';
import { useWatched } from './use-watched';

export type Draft = { readonly marks: Readonly<Record<string, number>>; readonly note: string };

/** Left the film, right the sheet; on a phone the sheet rises from below while the film goes on. */
export function JudgingDesk({
  ballot,
  contest,
  locked,
}: {
  readonly ballot: Ballot;
  readonly contest: ContestCard;
  readonly locked: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const client = useQueryClient();
  const video = useRef<HTMLVideoElement>(null);
  const film = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft>({ marks: ballot.sheet.marks, note: ballot.sheet.note });
  const params = { contestId: contest.contestId, entryId: ballot.entryId };
  const isOpen = !locked && (ballot.sheet.state === 'unscored' || ballot.sheet.state === 'draft');
  const watched = useWatched(video, ballot.sheet);

  const { state, change, flush } = useAutosave<Draft>(async (next) => {
    const { share, positionMs } = watched.read();
    await call('saveSheet', {
      params,
      body: { marks: { ...next.marks }, note: next.note, watchedShare: share, positionMs },
    });
    await client.invalidateQueries({ queryKey: ['listBallots'] });
  });
  const edit = (next: Draft): void => {
    setDraft(next);
    change(next);
  };
  // What was watched is kept too, whenever the film pauses.
  watched.whenPaused(() => {
    if (isOpen) change(draft);
  });

  const goNext = useCallback(() => {
    if (ballot.next) void navigate({ to: '/c/cham/$entryId', params: { entryId: ballot.next } });
    else void navigate({ to: '/c/cham' });
  }, [ballot.next, navigate]);
  useFilmKeys(video, goNext);

  return (
    <>
      <PageHead title={ballot.title} lead={ballot.code} />
      <div className={styles['desk']}>
        <div className={styles['left']}>
          <div className={styles['film']} ref={film}>
            <FilmPlayer playPath={ballot.playPath} posterPath={ballot.posterPath} title={ballot.title} video={video} />
          </div>
          <KeyHelp />
          <div className="ht-card">
            <FactList
              facts={[
                { name: t('wizard.details.summary'), value: ballot.summary },
                { name: t('wizard.details.form'), value: nameOf(contest.definition.works.forms, ballot.form) },
                { name: t('desk.ai'), value: ballot.aiUse },
              ]}
            />
          </div>
        </div>
        <ScorePanel
          ballot={ballot}
          contest={contest}
          draft={draft}
          isOpen={isOpen}
          locked={locked}
          saveState={state}
          watchedShare={watched.share}
          onEdit={edit}
          flush={flush}
          onNext={goNext}
          onRaise={() => film.current?.scrollIntoView({ block: 'start' })}
        />
      </div>
    </>
  );
}
