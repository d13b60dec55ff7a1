import { ActionIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconX } from '../../icons';
import { FilmPlayer } from '../../patterns/film-player';
import { StateWord } from '../../patterns/state-word';
import type { SheetRef } from '../../sheets/patch-store';
import { useSheet } from '../../sheets/use-sheet';
import { SHEET_WORDS } from '../../words/sheet-words';
import { useDeskSettings } from '../judging/desk-settings';
import { MarkField } from '../judging/mark-field';
import { totalOf } from '../judging/marks';
import { SheetSaveMark } from '../judging/sheet-save-mark';
import { useFilm } from '../judging/use-film';
import styles from './compare.module.css';

/** One film of the comparison with my own sheet; a draft can be changed here, a sealed one not. */
export function CompareColumn({
  of,
  ballot,
  locked,
  onPlay,
  onTakeOut,
}: {
  readonly of: SheetRef;
  readonly ballot: Ballot;
  readonly locked: boolean;
  readonly onPlay: (film: HTMLVideoElement) => void;
  readonly onTakeOut: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { score, duration } = useFormat();
  const video = useRef<HTMLVideoElement>(null);
  const own = useSheet(of, ballot);
  const { state } = ballot.sheet;
  const isDraft = state === 'unscored' || state === 'draft';
  const isOpen = !locked && isDraft && ballot.sheet.keyed === null && own.patch.seal === null;
  const { marks, note, timeNotes } = own.shown;
  const { settings, change } = useDeskSettings(`${of.jurorId}/${of.contestId}`);
  // What is watched here is watched: the share of the film is the same wherever it plays.
  useFilm({
    video,
    startMs: own.shown.positionMs,
    speed: settings.speed,
    onPlace: (place) => {
      if (isOpen) own.keepPlace(place);
    },
    onSpeed: (speed) => change({ speed }),
  });

  useEffect(() => {
    const film = video.current;
    if (film === null) return undefined;
    const play = (): void => onPlay(film);
    film.addEventListener('play', play);
    return () => film.removeEventListener('play', play);
  }, [onPlay]);

  return (
    <section className={styles['film']} aria-label={ballot.code}>
      <FilmPlayer
        playPath={ballot.playPath}
        posterPath={ballot.posterPath}
        preview={ballot.preview}
        title={ballot.title}
        video={video}
      />
      <div className={styles['head']}>
        <div className={styles['words']}>
          <h2 className={styles['title']}>
            <Link to="/c/cham/$entryId" params={{ entryId: ballot.entryId }}>
              {ballot.title}
            </Link>
          </h2>
          <p className="ht-small ht-soft">{ballot.code}</p>
        </div>
        <ActionIcon
          variant="subtle"
          size={44}
          onClick={onTakeOut}
          aria-label={t('judging.tray.takeOut', { code: ballot.code })}
        >
          <IconX size={20} aria-hidden />
        </ActionIcon>
      </div>
      <div className="ht-between">
        <p className={styles['total']}>{score(totalOf(marks))}</p>
        <StateWord state={state} word={SHEET_WORDS[state]} />
      </div>
      <SheetSaveMark saving={own.saving} />
      {state === 'recused'
        ? null
        : ballot.rubric.map((criterion) => (
            <MarkField
              key={criterion.id}
              criterion={criterion}
              step={ballot.step}
              mark={marks[criterion.id]}
              disabled={!isOpen}
              onChange={(mark) => own.setMark(criterion.id, mark)}
            />
          ))}
      {note ? <p className={styles['note']}>{note}</p> : null}
      {timeNotes.length > 0 ? (
        <ul className={styles['notes']}>
          {timeNotes.map(({ noteId, atMs, text }) => (
            <li key={noteId}>
              <button
                type="button"
                className={styles['time']}
                aria-label={t('judging.notes.jump', { at: duration(atMs) })}
                onClick={() => {
                  if (video.current) video.current.currentTime = atMs / 1000;
                }}
              >
                {duration(atMs)}
              </button>
              {text}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
