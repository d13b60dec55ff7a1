import { Button, Checkbox, TextInput, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { IconArrowBackUp, IconMessagePlus, IconTrash } from '../../icons';
import type { ShownSheet } from '../../sheets/patch';
import type { OwnSheet } from '../../sheets/use-sheet';
import styles from './time-notes.module.css';

type Note = ShownSheet['timeNotes'][number];

/** My notes at times of the film: writing stops the film where one wishes it, a note leads back to its time. Nobody else reads them. */
export function TimeNotes({
  notes,
  video,
  writer,
  isOpen,
  pauseOnTyping,
  onPauseOnTyping,
  onChange,
}: {
  readonly notes: ShownSheet['timeNotes'];
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly writer: RefObject<HTMLInputElement | null>;
  readonly isOpen: boolean;
  readonly pauseOnTyping: boolean;
  readonly onPauseOnTyping: (pause: boolean) => void;
  readonly onChange: OwnSheet['setTimeNote'];
}): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const [typed, setTyped] = useState('');
  const [editing, setEditing] = useState<Note | null>(null);
  const [deleted, setDeleted] = useState<Note | null>(null);
  const begun = useRef<{ readonly atMs: number; readonly wasPlaying: boolean } | null>(null);

  const type = (text: string): void => {
    const film = video.current;
    // The note belongs to the instant its first letter was typed at; a film that was stopped for it goes on after it.
    if (begun.current === null || typed === '') {
      const wasPlaying = film?.paused === false || begun.current?.wasPlaying === true;
      begun.current = { atMs: Math.round((film?.currentTime ?? 0) * 1000), wasPlaying };
      if (pauseOnTyping) film?.pause();
    }
    setTyped(text);
  };
  const finish = (): void => {
    if (begun.current?.wasPlaying && pauseOnTyping) void video.current?.play();
    begun.current = null;
    setTyped('');
    setEditing(null);
  };
  const keep = (): void => {
    const text = typed.trim();
    if (text === '') return;
    if (editing) onChange({ ...editing, text });
    else onChange({ atMs: begun.current?.atMs ?? 0, text });
    finish();
  };
  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => {
    // The browser's own way back leaves the field without a word.
    const leave = (): void => {
      if (begun.current !== null) keepNow.current();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const edit = (note: Note): void => {
    // What was being written is kept first: opening another note must not lose it.
    keep();
    setEditing(note);
    setTyped(note.text);
    writer.current?.focus();
  };
  const jump = (note: Note): void => {
    if (video.current) video.current.currentTime = note.atMs / 1000;
  };

  return (
    <section className={`ht-card ${styles['notes']}`} aria-label={t('judging.notes.title')}>
      <div className="ht-between">
        <h2 className={styles['title']}>{t('judging.notes.title')}</h2>
        {isOpen ? (
          <Checkbox
            label={t('judging.notes.pause')}
            checked={pauseOnTyping}
            onChange={(event) => onPauseOnTyping(event.currentTarget.checked)}
          />
        ) : null}
      </div>
      {isOpen ? (
        <form
          className={styles['writer']}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
          onBlur={(event) => {
            // Whoever goes on to a mark, a seal or another page has not taken the note back: Escape does that.
            if (begun.current !== null && !event.currentTarget.contains(event.relatedTarget)) keep();
          }}
        >
          <TextInput
            ref={writer}
            className={styles['text'] ?? ''}
            aria-label={editing ? t('judging.notes.edit', { at: duration(editing.atMs) }) : t('judging.notes.write')}
            placeholder={t('judging.notes.placeholder')}
            value={typed}
            maxLength={1000}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              finish();
              event.currentTarget.blur();
            }}
          />
          <Button type="submit" variant="default" disabled={typed.trim() === ''}>
            <IconMessagePlus size={18} aria-hidden />
            <span className="ht-hidden">{t('judging.notes.keep')}</span>
          </Button>
        </form>
      ) : null}
      {notes.length === 0 && !deleted ? <p className="ht-small ht-soft">{t('judging.notes.none')}</p> : null}
      <ol className={styles['list']}>
        {notes.map((note) => (
          <li key={note.noteId} className={styles['note']}>
            <UnstyledButton
              className={styles['time'] ?? ''}
              onClick={() => jump(note)}
              aria-label={t('judging.notes.jump', { at: duration(note.atMs) })}
            >
              {duration(note.atMs)}
            </UnstyledButton>
            {isOpen ? (
              <UnstyledButton className={styles['words'] ?? ''} onClick={() => edit(note)}>
                {note.text}
              </UnstyledButton>
            ) : (
              <span className={styles['words']}>{note.text}</span>
            )}
            {isOpen ? (
              <UnstyledButton
                className={styles['delete'] ?? ''}
                aria-label={t('judging.notes.delete', { at: duration(note.atMs) })}
                onClick={() => {
                  onChange({ ...note, text: null });
                  setDeleted(note);
                }}
              >
                <IconTrash size={18} aria-hidden />
              </UnstyledButton>
            ) : null}
          </li>
        ))}
      </ol>
      {deleted && isOpen ? (
        <div className={styles['undo']} role="status">
          <span className="ht-small">{t('judging.notes.deleted', { at: duration(deleted.atMs) })}</span>
          <Button
            variant="subtle"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            onClick={() => {
              onChange(deleted);
              setDeleted(null);
            }}
          >
            {t('judging.notes.undo')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
