import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { watchedShare } from '@hoithi/scoring';
import type { Ballot, BallotRow, ContestCard } from '../../api/shapes';
import { useNameOf } from '../../format/use-name-of';
import { FactList } from '../../patterns/fact-list';
import { FilmPlayer } from '../../patterns/film-player';
import { useSheet } from '../../sheets/use-sheet';
import { DeskBar } from './desk-bar';
import { toggleInTray, useDeskSettings } from './desk-settings';
import { filmKeys } from './film-keys';
import styles from './judging.module.css';
import { KeyOverlay } from './key-overlay';
import { unscored } from './marks';
import { ScorePanel } from './score-panel';
import { SheetActions, type Asking } from './sheet-actions';
import { TimeNotes } from './time-notes';
import { usePageKeys } from '../../patterns/use-page-keys';
import { useFilm } from './use-film';
import { filmsToScore, useSheetsAhead } from './use-next-film';

/** Left the film with my notes, right the sheet; on a phone the sheet rises from below while the film goes on. */
export function JudgingDesk({
  ballot,
  contest,
  jurorId,
  rows,
  locked,
}: {
  readonly ballot: Ballot;
  readonly contest: ContestCard;
  readonly jurorId: string;
  readonly rows: readonly BallotRow[];
  readonly locked: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const { contestId } = contest;
  const { entryId } = ballot;
  const video = useRef<HTMLVideoElement>(null);
  const film = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const writer = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [helping, setHelping] = useState(false);
  const [raised, setRaised] = useState(startsRaised);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const own = useSheet({ jurorId, contestId, entryId }, ballot);
  const { settings, change } = useDeskSettings(`${jurorId}/${contestId}`);
  const isDraft = ballot.sheet.state === 'unscored' || ballot.sheet.state === 'draft';
  const isOpen = !locked && isDraft && ballot.sheet.keyed === null && own.patch.seal === null;
  const lengthMs = ballot.durationMs ?? own.patch.durationMs;
  const played = Math.max(isDraft ? 0 : ballot.sheet.watchedShare, watchedShare(own.shown.watched, lengthMs));
  // On a sheet from paper the juror's own statement stands.
  const share = ballot.sheet.keyed === null ? played : ballot.sheet.keyed.watchedPercent / 100;

  const next = filmsToScore(rows, { jurorId, contestId, after: entryId });
  useSheetsAhead(contestId, next);
  const goNext = (): void => {
    // The queue knows of seals since this film was opened; without it the film's own word has to do.
    const to = rows.length > 0 ? next[0]?.entryId : ballot.next;
    if (to) void navigate({ to: '/c/cham/$entryId', params: { entryId: to } });
    else void navigate({ to: '/c/cham' });
  };
  useFilm({
    video,
    startMs: own.shown.positionMs,
    speed: settings.speed,
    onPlace: (place) => {
      if (isOpen) own.keepPlace(place);
    },
    onSpeed: (speed) => change({ speed }),
  });

  const raise = (): void => {
    if (!raised) film.current?.scrollIntoView({ block: 'start' });
    setRaised(!raised);
  };
  const fields = (): readonly HTMLInputElement[] => [
    ...(panel.current?.querySelectorAll<HTMLInputElement>('input[data-criterion]') ?? []),
  ];
  const focusMark = (place: number): void => {
    // The sheet of a phone must have risen before a field in it can take the focus; nothing typed may fall in between.
    flushSync(() => setRaised(true));
    const field = fields()[place];
    field?.focus();
    field?.select();
  };
  const forward = (place: number): void => {
    if (place + 1 < ballot.rubric.length) focusMark(place + 1);
    else askSeal();
  };
  /** The seal is asked for where every criterion has its mark; until then the way leads to the first that has none, a wrong one first. */
  const askSeal = (): void => {
    const open = unscored(ballot.rubric, own.shown.marks);
    const first = open.find(({ id }) => wrong.includes(id)) ?? open[0];
    if (first === undefined) setAsking('seal');
    else focusMark(ballot.rubric.indexOf(first));
  };
  const toggleTray = (): void => change({ tray: toggleInTray(settings.tray, entryId) });
  usePageKeys({
    ...filmKeys(video),
    '1': (digit) => focusMark(digit - 1),
    m: () => writer.current?.focus(),
    n: goNext,
    c: toggleTray,
    v: () => void navigate({ to: '/c/cham/so-sanh' }),
    q: () => void navigate({ to: '/c/cham' }),
    '?': () => setHelping(true),
    ...(isOpen ? { r: () => setAsking('recuse'), s: askSeal } : {}),
  });

  return (
    <>
      <DeskBar ballot={ballot} rows={rows} tray={settings.tray} onTray={toggleTray} onHelp={() => setHelping(true)} />
      <div className={styles['desk']}>
        <div className={styles['left']}>
          <div className={styles['film']} ref={film}>
            <FilmPlayer
              playPath={ballot.playPath}
              posterPath={ballot.posterPath}
              preview={ballot.preview}
              title={ballot.title}
              video={video}
            />
          </div>
          <TimeNotes
            notes={own.shown.timeNotes}
            video={video}
            writer={writer}
            isOpen={isOpen}
            pauseOnTyping={settings.pauseOnTyping}
            onPauseOnTyping={(pauseOnTyping) => change({ pauseOnTyping })}
            onChange={own.setTimeNote}
          />
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
          contestId={contestId}
          own={own}
          isOpen={isOpen}
          locked={locked}
          watchedShare={share}
          raised={raised}
          panel={panel}
          told={settings.told}
          onTold={(told) => change({ told })}
          onRaise={raise}
          onForward={forward}
          onWrong={(criterionId, isWrong) =>
            setWrong((before) => [...before.filter((id) => id !== criterionId), ...(isWrong ? [criterionId] : [])])
          }
          onRecuse={() => setAsking('recuse')}
        >
          <SheetActions
            ballot={ballot}
            contest={contest}
            own={own}
            isOpen={isOpen}
            watchedShare={share}
            asking={asking}
            wrong={wrong}
            onAsk={(next) => (next === 'seal' ? askSeal() : setAsking(next))}
            onNext={goNext}
          />
        </ScorePanel>
      </div>
      <KeyOverlay opened={helping} onClose={() => setHelping(false)} />
    </>
  );
}

/** Beside the film on a desk; folded on a phone, so that the film is seen first. */
const startsRaised = (): boolean => window.matchMedia('(min-width: 56.26em)').matches;
