import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconCheck, IconFlag } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';

type RadarMatch = Reply<'getRadarMatch'>;

/** What a person thinks of the match; it goes into the entry's audit trail and decides nothing by itself. */
export function NoteForm({ match, entryId }: { readonly match: RadarMatch; readonly entryId: string }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const me = useMe();
  const [text, setText] = useState('');
  const send = useSend('noteRadarMatch', ['getRadarMatch', 'getRadar', 'getDeskEntry']);
  const note = async (word: 'no-concern' | 'concern'): Promise<void> => {
    await send.mutateAsync({ params: { entryId, matchId: match.matchId }, body: { word, text: text.trim() } });
    setText('');
    sayDone(t('radar.note.saved'));
  };
  return (
    <Section title={t('radar.note.title')}>
      {match.note === null ? (
        <p className="ht-soft">{t('radar.note.none')}</p>
      ) : (
        <div>
          <strong>{t(`radar.note.${match.note.word}`)}</strong>
          {match.note.text === '' ? null : <p>{match.note.text}</p>}
          <p className="ht-small ht-soft">
            {t('radar.note.by', { name: match.note.byName, time: instant(match.note.atMs) })}
          </p>
        </div>
      )}
      {hasRole(me, 'screener', 'secretary') ? (
        <>
          <Textarea
            label={t('radar.note.text')}
            value={text}
            maxLength={1000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {send.error ? <ErrorPanel error={send.error} /> : null}
          <div className="ht-row">
            <Button
              variant="default"
              leftSection={<IconCheck size={18} aria-hidden />}
              loading={send.isPending}
              onClick={() => void note('no-concern').catch(() => undefined)}
            >
              {t('radar.note.no-concern')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFlag size={18} aria-hidden />}
              loading={send.isPending}
              onClick={() => void note('concern').catch(() => undefined)}
            >
              {t('radar.note.concern')}
            </Button>
          </div>
        </>
      ) : null}
    </Section>
  );
}
